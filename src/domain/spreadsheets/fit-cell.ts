/** More does not fit a cell: Excel would call the whole file broken. */
export const longestText = 32_767;

/** A text as a cell can hold it: of one that is longer the beginning. */
export function fitCell(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
