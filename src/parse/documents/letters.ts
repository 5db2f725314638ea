import { toLatin } from './look-alikes.ts';
import type { ChangeKind, Notebook } from './notebook.ts';
import { replaceNoted, wordsAt } from './replace-noted.ts';

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const softHyphen = /\u00ad/g;
/** What nobody sees: controls, marks of direction, zero-width spaces, choices of a drawing. */
const hidden = /[^\P{Cc}\t\n]|\p{Cf}|[\ufe00-\ufe0f]/gu;
const words = /[\p{L}\p{M}]+/gu;
/** Hyphens that look like the one on the keyboard. */
const otherHyphens = /[\u2010\u2011\ufe63]/g;
/** A space of another kind, a tab, or more than one space. */
const oddSpaces = /[\p{Zs}\t]*(?:[^\P{Zs} ]|\t| {2})[\p{Zs}\t]*/gu;
/** The dash that Word makes of “-” at the head of an item. */
const leadingDash = /^[\u2012-\u2015\u2212](?=\s)/;
/** Signs at the head of an item; those of fonts of signs (0xF0…) by their usual places. */
const leadingSign = /^[•●▪■◦○▫□◆◇➢➤►▶⮚❖✓✔\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d](?=\s)/u;
const unknown = /\p{Co}|[\ufffc\ufffd]/u;

/**
 * The letters of a paragraph as they are meant, in NFC and with single spaces; what is printed is not changed otherwise:
 * a “–” between words or numbers stays. Each change goes into the notebook with the words around it, but for spaces at
 * the ends of lines, which nobody sees.
 */
export function cleanLetters(text: string, notebook: Notebook): string {
  const replace = (from: string, pattern: RegExp, to: string, kind: ChangeKind): string =>
    replaceNoted(from, pattern, () => to, kind, notebook);
  let clean = text.replace(lineEnds, '\n');
  clean = replace(clean, softHyphen, '', 'soft-hyphen');
  clean = replace(clean, hidden, '', 'hidden');
  clean = toLatin(clean, notebook);
  clean = replaceNoted(clean, words, (word) => word.normalize('NFC'), 'composed', notebook);
  clean = replace(clean, otherHyphens, '-', 'dash');
  clean = replace(trimLines(clean), oddSpaces, ' ', 'white-space');
  clean = replace(clean, leadingDash, '-', 'dash');
  clean = replace(clean, leadingSign, '-', 'symbol');
  const place = clean.search(unknown);
  if (place >= 0) {
    const { left, right } = wordsAt(clean, place, 1);
    notebook.doubt('unknown-symbol', left + clean.charAt(place) + right);
  }
  return clean.normalize('NFC');
}

function trimLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('\n').trim();
}
