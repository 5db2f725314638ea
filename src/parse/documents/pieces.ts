/** Letters of one look. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

const noteMark = /\[\^[^\]\s]{1,40}\]/g;

/** Whether all letters and digits look so, the marks of notes left aside; what has none does not. */
export function isAll(pieces: readonly Piece[], looks: (piece: Piece) => boolean): boolean {
  const lettered = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text.replaceAll(noteMark, '')));
  return lettered.length > 0 && lettered.every(looks);
}
