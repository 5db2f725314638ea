import { toNfc } from './nfc.ts';

// None of these has a canonical decomposition, so stripping marks leaves them: đ, and the two letters
// whose capitals look like Đ and are typed for it (ð of U+00D0, ɖ of U+0189).
const STROKED_D = /[\u0111\u00f0\u0256]/g;

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The form in which texts are matched: lower case, without tones and other marks, `đ` as `d`, in NFC.
 * White space and punctuation are kept; the length may differ from the input's. For matching only,
 * never for sorting (use `compareVietnamese`) and never for print.
 */
export function fold(text: string): string {
  // Ids and addresses have nothing else to fold, and there are many of them.
  if (ASCII.test(text)) return text.toLowerCase();
  return toNfc(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(STROKED_D, 'd'));
}

const WORD = /[\p{L}\p{M}]+/gu;

// One whole syllable, decomposed: an initial, then oa, oe or uy with the tone on its last letter and nothing
// after it. "qu" is not among the initials, because its u belongs to the consonant: quý, quỷ stay.
const OPEN_SYLLABLE =
  /^((?:b|ch?|[dđð]|gh?|h|kh?|l|m|ngh?|nh?|ph?|r|s|th?|tr?|v|x)?(?:o(?=[ae])|u(?=y)))([aey])([\u0300\u0301\u0303\u0309\u0323])$/iu;

/**
 * One syllable with its tone mark where the old style puts it: hoà → hòa, khoẻ → khỏe, uỷ → ủy.
 * A syllable with a final consonant or vowel (hoàn, ngoài), with `qu-` (quý, quả) or already in the old style
 * is returned as it is, in NFC.
 */
export function foldSyllable(syllable: string): string {
  return toNfc(syllable.normalize('NFD').replace(OPEN_SYLLABLE, '$1$3$2'));
}

/**
 * The text with both spellings of open oa, oe and uy written in the old style, in NFC; case is kept.
 * Works syllable by syllable, so "hoàn" never becomes "hòan". Not for quotations, which stay as printed.
 */
export function unifyToneMark(text: string): string {
  return toNfc(text).replace(WORD, foldSyllable);
}
