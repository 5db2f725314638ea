import type { ReadName } from './names/read-name.ts';
import { readNames, splitNames } from './names/read-names.ts';
import { workVerbs } from './names/work-verbs.ts';
import { anyOf, toPlain } from './words.ts';

/** To whom a text speaks, with the words before the names that say how (“Đề nghị”, “Trách nhiệm của”). */
export interface Subject {
  readonly names: readonly string[];
  /** As printed; null where the names come first. */
  readonly said: string | null;
  /** The text behind the names, without the colon. */
  readonly rest: string;
}

/** What may stand before the names, up to a comma: when, and on which grounds. */
const rhythms = ['(?:định kỳ )?(?:hàng|hằng) (?:năm|quý|tháng)', 'định kỳ'];
const grounds = ['trong quá trình', 'căn cứ', 'trên cơ sở', 'nếu', 'khi'];
const circumstance = new RegExp(`^${anyOf([...rhythms, ...grounds])}[^;:.]*?,\\s*`, 'u');
const rhythm = new RegExp(`^${anyOf(rhythms)}`, 'u');
const ground = new RegExp(`^${anyOf(grounds)}`, 'u');
const said = new RegExp(
  `^${anyOf([
    'trách nhiệm của',
    'nhiệm vụ của',
    'đề nghị',
    'yêu cầu',
    'giao(?: nhiệm vụ)?(?: cho)?',
    'đối với',
    'về phía',
  ])}(?=\\s)`,
  'u',
);
const verb = new RegExp(`^[\\s,]*${anyOf(workVerbs)}`, 'u');

/** A list of names is no longer than this; what is longer is a sentence. */
const longestList = 400;

/**
 * Reads to whom a text speaks where it begins with that: names alone, names before a colon (“Sở Tài chính: …”), or
 * names before a verb of work (“Ban Chỉ đạo tổ chức …”), circumstances before them left out. Null where it begins
 * otherwise.
 */
export function readSubject(text: string, readName: ReadName): Subject | null {
  const [start, printed] = behindSaid(text, 0);
  return (
    readListed(text, start, printed, readName) ??
    readSpoken(text, start, printed, readName) ??
    readBehindCircumstance(text, readName)
  );
}

/** Where names may begin from a place on, and the words before them that say how they come to the work. */
function behindSaid(text: string, at: number): readonly [start: number, printed: string | null] {
  const { length } = said.exec(toPlain(text.slice(at)))?.[0] ?? '';
  const start = text.length - text.slice(at + length).trimStart().length;
  return [start, length === 0 ? null : text.slice(at, at + length)];
}

/** “Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan kịp thời …”: the names stand behind one of the commas. */
function readBehindCircumstance(text: string, readName: ReadName): Subject | null {
  const first = circumstance.exec(toPlain(text))?.[0].length ?? 0;
  if (first === 0) return null;
  const commas = [...text.slice(0, longestList).matchAll(/,\s+/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  for (const at of commas.filter((one) => one >= first)) {
    if (/[;:.]\s/u.test(text.slice(0, at)) || saysWork(text.slice(0, at))) return null;
    const [start, printed] = behindSaid(text, at);
    const subject = readSpoken(text, start, printed, readName);
    if (subject !== null) return subject;
  }
  return null;
}

/** Whether one of the parts before a name is work already: behind “định kỳ báo cáo Ủy ban nhân dân tỉnh, …” stands no subject. */
function saysWork(before: string): boolean {
  return toPlain(before)
    .split(',')
    .map((part) => part.trim().replace(rhythm, ''))
    .some((part) => !ground.test(part) && verb.test(part));
}

/** Names and nothing else, up to a colon or the end. */
function readListed(text: string, at: number, printed: string | null, readName: ReadName): Subject | null {
  const colon = text.indexOf(':', at);
  const list = text.slice(at, colon < 0 ? text.length : colon);
  if (list.length > longestList) return null;
  const names = splitNames(list, readName);
  if (names === null) return null;
  return { names, said: printed, rest: colon < 0 ? '' : text.slice(colon + 1).trim() };
}

function readSpoken(text: string, at: number, printed: string | null, readName: ReadName): Subject | null {
  const names = readNames(text, at, readName);
  const last = names.at(-1);
  if (last === undefined) return null;
  const rest = text.slice(last.end);
  if (printed === null && !verb.test(toPlain(rest))) return null;
  return { names: names.map((name) => name.printed), said: printed, rest: rest.trim() };
}
