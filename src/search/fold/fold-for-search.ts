import { unifyToneMark } from '../../text/fold.ts';
import { type AbbreviationBook, findForms } from './abbreviation-book.ts';
import { toNumberKeys } from './number-keys.ts';
import { type Token, toTokens } from './tokens.ts';

/** What a text is found by. Every part is made alike for what is indexed and for what is typed. */
export interface FoldedText {
  /** The words in reading order, folded. */
  readonly words: readonly string[];
  /** Words that the text stands for without printing them: abbreviations, what they mean, document numbers. */
  readonly implied: readonly string[];
  /** The words that carry a tone, a mark or đ, each once, spelled out by `toTonedWord`. */
  readonly toned: readonly string[];
}

/**
 * The one fold of search: what is indexed and what is typed both go through it. For any run of words of a text,
 * each part of its fold is contained in that of the text, so a text is found by any words copied from it.
 */
export function foldForSearch(text: string, book: AbbreviationBook): FoldedText {
  const tokens = toTokens(text);
  const words = tokens.map(({ word }) => word);
  const abbreviations = findForms(tokens, book).flatMap(({ short }) => book.words.get(short) ?? []);
  const printed = new Set(words);
  return {
    words,
    implied: [...new Set([...abbreviations, ...toNumberKeys(text)])].filter((word) => !printed.has(word)),
    // The đ of an abbreviation is no tone that its long form would have to carry too.
    toned: [
      ...new Set(
        tokens
          .filter(({ word }) => !book.words.has(word))
          .map(toTonedWord)
          .filter((word) => word !== null),
      ),
    ],
  };
}

// Greek letters stand for the marks: the index strips combining marks and ends words at punctuation.
const MARKS: ReadonlyMap<string, string> = new Map([
  ['\u0302', 'α'], // â
  ['\u0306', 'β'], // ă
  ['\u031b', 'η'], // ơ, ư
  ['\u0300', 'φ'], // huyền
  ['\u0301', 'σ'], // sắc
  ['\u0309', 'ρ'], // hỏi
  ['\u0303', 'χ'], // ngã
  ['\u0323', 'ν'], // nặng
]);

/**
 * A word with its marks spelled out after it (`đường` → `duongτδ1η2φ`), both tone styles alike; null where it has none.
 * It begins with the folded word so that the index keeps both in one file.
 */
export function toTonedWord({ word, text }: Pick<Token, 'word' | 'text'>): string | null {
  let letter = 0;
  let marks = '';
  for (const char of unifyToneMark(text.toLowerCase()).normalize('NFD')) {
    const mark = MARKS.get(char);
    if (mark === undefined) letter += 1;
    if (/[\u0111\u00f0\u0256]/.test(char)) marks += `δ${letter}`;
    else if (mark !== undefined) marks += mark + letter;
  }
  return marks === '' ? null : `${word}τ${marks}`;
}
