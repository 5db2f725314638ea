/** A stretch of text that is not in NFC, as an editor's message needs it. */
export interface NonNfcRun {
  /** Offset in UTF-16 code units from the start of the text, as `String.prototype.slice` counts. */
  readonly index: number;
  readonly found: string;
  /** The same characters composed; looks like `found` on screen, so a message should print code points. */
  readonly expected: string;
}

// A grapheme keeps a letter and all its combining marks together, and NFC never composes across two of them.
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The text in Unicode Normalisation Form C (UAX #15): `ệ` is one code point, never `e` and two marks. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * The first `limit` runs that NFC would change, in reading order; empty when the text is NFC.
 * Neighbouring characters that differ form one run. Replacing every run gives `toNfc(text)`.
 */
export function findNonNfc(text: string, limit = 10): NonNfcRun[] {
  if (toNfc(text) === text) return [];
  const runs: NonNfcRun[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const expected = toNfc(segment);
    if (expected === segment) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.index + last.found.length === index) {
      runs[runs.length - 1] = {
        index: last.index,
        found: last.found + segment,
        expected: last.expected + expected,
      };
    } else if (runs.length < limit) {
      runs.push({ index, found: segment, expected });
    } else {
      break;
    }
  }
  return runs;
}
