import { hasLettersOfFont } from '../../files/wrong-letters.ts';
import type { DoubtKind, Notebook } from '../notebook.ts';
import { symbolFontOf, symbolOf } from './symbols.ts';

/** Letters of a run as they are seen, and what is doubtful about them. */
export interface SeenLetters {
  readonly text: string;
  readonly doubt: DoubtKind | null;
}

/** Where fonts of signs have theirs. */
const privateUse = /[\uf000-\uf0ff]/g;

/** What a font makes of the letters that the file holds: signs of Symbol and Wingdings, capitals. */
export function readSigns(
  letters: string,
  font: string | null,
  isCapital: boolean,
  notebook: Notebook,
): SeenLetters {
  if (symbolFontOf(font) !== null) return readSymbols(letters, font, notebook);
  const capitals = isCapital ? letters.toUpperCase() : letters;
  if (capitals !== letters) notebook.change('capitals', letters, capitals);
  return { text: capitals, doubt: hasLettersOfFont(letters, font) ? 'legacy-letters' : null };
}

function readSymbols(letters: string, font: string | null, notebook: Notebook): SeenLetters {
  const text = letters.replace(privateUse, (letter) => symbolOf(font, letter.charCodeAt(0)) ?? letter);
  if (text !== letters) notebook.change('symbol', `${font} ${codesOf(letters)}`, text);
  // A letter of the keyboard set in such a font: programs do not agree on what is drawn.
  return { text, doubt: /[\p{L}\p{N}]/u.test(letters) ? 'unknown-symbol' : null };
}

function codesOf(letters: string): string {
  return [...letters].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase()).join(' ');
}
