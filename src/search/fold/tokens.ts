import { fold } from '../../text/fold.ts';
import { toNfc } from '../../text/nfc.ts';

/** One word of a text as search sees it, with its place in that text. */
export interface Token {
  /** Folded: `đường` → `duong`, `KH&CN` → `khcn`, `05` → `5`, `2.000` → `2000`, `1,2` → `1p2`. */
  readonly word: string;
  /** As written, in NFC. */
  readonly text: string;
  /** Offsets in UTF-16 code units in `cleanText(text)`. */
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+[.,]\p{Nd}+(?!\p{Nd})|[\p{L}\p{M}\p{Nd}]+(?:&[\p{L}\p{M}\p{Nd}]+)*/gu;

/** The text in NFC without invisible characters (soft hyphens, zero-width spaces), which people paste unknowingly. */
export function cleanText(text: string): string {
  return toNfc(text.replace(/\p{Cf}/gu, ''));
}

/** The words of a text in reading order. Numbers keep together with their dots and commas, `KH&CN` with its `&`. */
export function toTokens(text: string): readonly Token[] {
  return [...cleanText(text).matchAll(TOKEN)].map(({ 0: found, index }) => ({
    word: foldWord(found),
    text: found,
    start: index,
    end: index + found.length,
  }));
}

function foldWord(word: string): string {
  const folded = fold(word).replaceAll('&', '');
  if (!/^\p{Nd}[\p{Nd}.,]*$/u.test(folded)) return folded;
  const isGrouped = /^\p{Nd}{1,3}(?:\.\p{Nd}{3})+$/u.test(folded);
  // A letter for the decimal comma, which the index would take for the end of a word.
  const plain = isGrouped ? folded.replaceAll('.', '') : folded.replace(/[.,]/, 'p');
  return plain.replace(/^0+(?=\p{Nd})/u, '');
}

/** The “số” of “số 57”, which titles leave out as they like. */
export function isNumberSign(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'so' && /^\p{Nd}/u.test(tokens[at + 1]?.word ?? '');
}
