/** A value as it stands in the file, short enough for a message. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'không có gì';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The question after a slip: “Có phải bạn muốn viết “x”?” */
export function askFor(nearest: string): string {
  return `Có phải bạn muốn viết “${nearest}”?`;
}

/** `a.json:3`, the place of the other one. */
export function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}
