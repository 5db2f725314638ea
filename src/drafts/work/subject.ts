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

const when = new RegExp(
  `^${anyOf(['hàng năm', 'hằng năm', 'định kỳ', 'hàng tháng', 'hàng quý'])}[^,;:.]*,\\s*`,
  'u',
);
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
 * names before a verb of work (“Ban Chỉ đạo tổ chức …”). Null where it begins otherwise.
 */
export function readSubject(text: string, readName: ReadName): Subject | null {
  const plain = toPlain(text);
  const sentence = when.exec(plain)?.[0].length ?? 0;
  const words = said.exec(plain.slice(sentence))?.[0] ?? '';
  const at = text.length - text.slice(sentence + words.length).trimStart().length;
  const printed = words === '' ? null : text.slice(sentence, sentence + words.length);
  return (
    (sentence === 0 ? readListed(text, at, printed, readName) : null) ??
    readSpoken(text, at, printed, readName)
  );
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
