import type { Notebook } from './notebook.ts';
import { typedLabelOf } from './typed-label.ts';

/** How wide the lines of a text are set; null where a line is a paragraph, however long. */
export type LineWidth = number | null;

/** The widest page that lines are broken for: landscape, in small letters. */
const widest = 160;
/** Lines of one width are so many of all where a text is broken into them. */
const fullShare = 1 / 4;

/** Tells whether a text is broken into lines of one width, as text taken from a PDF is. */
export function widthOf(lines: readonly string[]): LineWidth {
  const lengths = lines.map(({ length }) => length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > widest || width < 40) return null;
  const full = lengths.filter((length) => length > width * 0.85 && length < width * 1.15);
  return full.length > lengths.length * fullShare ? width : null;
}

const sentenceEnd = /(?:[.!?…:;]|\.\/\.)[”"')\]]*$/u;
const smallLetter = /^[“"'([]*\p{Ll}/u;

/** The line before, and whether a paragraph begins with it: such a line is set further in. */
export interface LineBefore {
  readonly text: string;
  readonly isFirst: boolean;
}

/** `maybe` where both are as likely: a sentence ends at the end of a full line and another begins. */
export type GoesOn = 'yes' | 'no' | 'maybe';

/** How much of its width a line must fill for the next word to have had no room in it; set in, and to be sure. */
const filled = { first: 0.86, other: 0.92, surely: 0.97 };

/** Whether a line goes on with the paragraph of the one before it, in a text broken into lines of a width. */
export function goesOn({ text: before, isFirst }: LineBefore, line: string, width: LineWidth): GoesOn {
  if (width === null || isColumns(before) || isColumns(line)) return 'no';
  const label = typedLabelOf(line);
  const share = (before.length + 1 + firstWordOf(line)) / width;
  const isFull = share > (isFirst ? filled.first : filled.other);
  const isEnded = sentenceEnd.test(before);
  // “kinh tế / - xã hội”: a dash within a sentence, which happened to come first in its line.
  if (label === '-' || label === '–') return isFull && !isEnded && /^[-–] \p{Ll}/u.test(line) ? 'yes' : 'no';
  if (label !== null) return 'no';
  if (smallLetter.test(line)) return isFull || !/[:;.]$/.test(before) ? 'yes' : 'no';
  if (!isFull || /[:;]$/.test(before)) return 'no';
  return !isEnded || share > filled.surely ? (isEnded ? 'maybe' : 'yes') : 'no';
}

/** How much room the first word of a line would have taken in the line before. */
function firstWordOf(line: string): number {
  const end = line.indexOf(' ');
  return end < 0 ? line.length : end;
}

/** Words with wide gaps between them stand in columns. */
export function isColumns(line: string): boolean {
  return /\S(?: {3,}|\t+ *)\S/.test(line);
}

/** What stands between a line and the next. A word broken at its own hyphen (“KH-/UBND”) is one word. */
export function jointOf(before: string): '' | ' ' {
  return /[^\s-]-$/.test(before.slice(-2)) ? '' : ' ';
}

/** How far from the joint of two lines its words are told. */
const reach = 24;

/** Notes that a line was joined to the one before it; whether it should be is asked where nobody can tell. */
export function noteJoin(before: string, line: string, isSure: boolean, notebook: Notebook): void {
  const left = before.length > reach ? before.slice(-reach).replace(/^\S* /, '') : before;
  const right = line.length > reach ? line.slice(0, reach).replace(/ \S*$/, '') : line;
  notebook.change('line-joined', `${left} ⏎ ${right}`, left + jointOf(before) + right);
  if (!isSure) notebook.doubt('line-break', `${left} ⏎ ${right}`);
}
