import { toNfc } from './nfc.ts';

// Unicode White_Space (with no-break and line-separator kinds), then what is invisible but not in that
// class: Mongolian vowel separator, zero-width space, non-joiner and joiner, word joiner, byte order mark.
const BLANKS = /[\p{White_Space}\u180e\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * The text on one line, in NFC: each run of white space or zero-width characters becomes one space,
 * and none is left at either end. Case, tones and punctuation are kept.
 */
export function foldWhiteSpace(text: string): string {
  return toNfc(text.replace(BLANKS, ' ').trim());
}
