import { foldWhiteSpace } from './white-space.ts';

// A mark, what closes after it, then one space and a capital, with what opens before it, and before that the
// mark of a list item (a dash or bullet, 5., 2.1., a), đ)), which belongs to the sentence that it begins; or a percentage
// after a full stop.
const BOUNDARY =
  /([.;:?!…]+)[”"’')\]»]*(?= (?:(?:[-–+*•]|\d+(?:\.\d+)*\.|[a-zđ]\)) )*[“"‘'([«]*\p{Lu})|(\.)[”"’')\]»]*(?= \d+(?:,\d+)?\s?% \p{Ll})/gu;

// A full stop after these shortens a word: place names, "signed for", academic titles.
const ABBREVIATIONS = new Set('tp tx tt kt tm tl tuq pct nxb gs pgs ts ths bs ks'.split(' '));
const ROMAN_NUMERAL = /^X{0,3}(?:IX|IV|VI{0,3}|I{0,3})$/;
const NUMBERING = /^(?:(?:Điều|Chương|Mục|Phần|Khoản|Bảng|Hình) )?\d+(?:\.\d+)*$/u;

/**
 * The sentences of a text, each on one line, in order; empty for blank text. A sentence ends with `. ; : ? ! …`
 * before a space and a capital (the dash, number or letter of a list item may come first), with a full stop before
 * a percentage, or with the text; not after an abbreviation (TP.), a Roman numeral or single letter (I.), or a number
 * that opens it (`2.`, `Điều 1.`).
 * Joined by a space they are the text again, its white space folded. Made for comparing a source with a page.
 */
export function splitSentences(text: string): string[] {
  const line = foldWhiteSpace(text);
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(BOUNDARY)) {
    if ((match[1] ?? match[2]) === '.' && isShortened(line.slice(start, match.index))) continue;
    const end = match.index + match[0].length;
    sentences.push(line.slice(start, end));
    start = end + 1; // past the one space
  }
  return line === '' ? [] : [...sentences, line.slice(start)];
}

/** Whether a full stop after `head`, the sentence so far, belongs to its last word and ends no sentence. */
function isShortened(head: string): boolean {
  if (NUMBERING.test(head)) return true;
  const word = /[^\s“"‘'([«/]*$/u.exec(head)?.[0] ?? '';
  if (word === 'v.v') return false; // "and so on" stands at the end
  const last = word.split('.').at(-1) ?? ''; // PGS.TS. → TS
  if (last === '') return false; // a space or a closing mark before the stop
  return /^\p{L}$/u.test(last) || ROMAN_NUMERAL.test(last) || ABBREVIATIONS.has(last.toLowerCase());
}
