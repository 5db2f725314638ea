import { codePoint } from 'dingbat-to-unicode';

const symbolFonts = ['Symbol', 'Wingdings 3', 'Wingdings 2', 'Wingdings', 'Webdings'];

/** Word keeps the signs of such fonts 0xF000 above their place in the font. */
export const symbolShift = 0xf000;

/** The name by which the signs of a font are known; null for a font of letters. */
export function symbolFontOf(font: string | null): string | null {
  if (font === null) return null;
  return symbolFonts.find((name) => font.toLowerCase().startsWith(name.toLowerCase())) ?? null;
}

/** The sign that a font draws for a code, in Unicode; null where it is not known. */
export function symbolOf(font: string | null, code: number): string | null {
  const name = symbolFontOf(font);
  if (name === null) return null;
  const found = codePoint(name, code >= symbolShift ? code - symbolShift : code)?.string;
  return found === undefined || /\p{Cc}/u.test(found) ? null : found;
}
