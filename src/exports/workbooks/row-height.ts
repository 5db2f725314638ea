/** Of ten-point letters: a line, and the room above and below all of them. In points, as row heights are. */
const [line, room] = [13.2, 5];
/** Excel shows no higher row. */
const highest = 409;

/**
 * The height in which the fullest cell of a row shows all its lines. Programs reckon it by themselves only in part, and
 * rows of one line hide what is to be read.
 */
export function toRowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => countLines(text, width)));
  return Math.min(highest, Math.ceil(lines * line + room));
}

/** Words break whole, so that lines are not filled to their end. */
function countLines(text: string, width: number): number {
  if (width === 0) return 0;
  const fits = Math.max(1, width * 1.1);
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / fits)), 0);
}
