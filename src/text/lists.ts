const conjunction = new Intl.ListFormat('vi', { type: 'conjunction' });

/**
 * A list in running text: `a, b và c`; two items `a và b`; one is itself; none gives an empty string.
 * Items are printed as they are: names that hold commas themselves are better set as a bulleted list.
 */
export function joinVietnamese(items: readonly string[]): string {
  return conjunction.format(items);
}
