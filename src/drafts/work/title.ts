import { wordsOf } from '../../domain/clauses/words.ts';
import { readFields } from './fields.ts';
import type { ReadName } from './names/read-name.ts';
import { readNames } from './names/read-names.ts';
import { readSubject } from './subject.ts';
import type { WorkItem } from './work-item.ts';
import { anyOf, toPlain } from './words.ts';

/** No title of a task is longer. */
const longest = 110;

/** Where a title may end: before what says why, how or on which grounds; the first list is tried first. */
const ends: readonly RegExp[] = [
  /[.;:](?=\s|$)/gu,
  new RegExp(
    `,?\\s+${anyOf(['nhằm', 'để', 'trên cơ sở', 'theo', 'góp phần', 'trong đó', 'bảo đảm', 'đảm bảo', 'phù hợp'])}`,
    'gu',
  ),
  /,(?=\s)/gu,
  new RegExp(
    `\\s+${anyOf(['và', 'của', 'trong', 'cho', 'với', 'về', 'tại', 'trên', 'từ', 'phục vụ'])}`,
    'gu',
  ),
  /\s+/gu,
];

/** A short title of words of the clause: its first part, without the names that it speaks to and those who join. */
export function toTitle({ placed: { clause } }: WorkItem, readName: ReadName): string {
  const text = wordsOf(clause.words).trim();
  const field = readFields(text)[0];
  const own = field === undefined || field.start === 0 ? text : text.slice(0, field.start);
  const subject = clause.cells === null ? readSubject(own, readName) : null;
  const rest = subject === null || subject.rest === '' ? own : subject.rest;
  const title = cut(withoutGrounds(withoutPartners(rest, readName))) || cut(own);
  return title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** “Căn cứ chức năng, nhiệm vụ …, tham mưu”: the work begins behind the grounds. */
function withoutGrounds(text: string): string {
  const found = new RegExp(
    `^${anyOf(['căn cứ', 'trên cơ sở'])}[^;:.]*?[,;:] (?=${anyOf(grounds)})`,
    'u',
  ).exec(toPlain(text));
  return found === null ? text : text.slice(found[0].length);
}

const grounds = [
  'tham mưu',
  'chủ trì',
  'chỉ đạo',
  'xây dựng',
  'tổ chức',
  'triển khai',
  'chủ động',
  'phối hợp',
];

/** Who joins is said beside the title. */
function withoutPartners(text: string, readName: ReadName): string {
  const joins = /(?<!\p{L})phối hợp(?: chặt chẽ)?(?: cùng)?(?<with> với)? /u.exec(toPlain(text));
  if (joins === null) return text;
  const at = joins.index + joins[0].length;
  const names = readNames(text, at, readName);
  const last = names.at(-1);
  if (last === undefined) return text;
  const verb = text.slice(0, at - 1 - (joins.groups?.['with']?.length ?? 0));
  return `${verb} ${text.slice(last.end).trim()}`;
}

function cut(text: string): string {
  for (const [nth, pattern] of ends.entries()) {
    const places = [...toPlain(text).matchAll(pattern)].map(({ index }) => index);
    const whole = text.length <= longest ? [text.length] : [];
    // A sentence or a reason ends the title at its first place, a comma at the last that fits.
    const fitting = [...places, ...whole].filter((at) => at <= longest && at >= shortest);
    const at = nth < 1 ? fitting[0] : fitting.at(-1);
    if (at !== undefined) return text.slice(0, at).replace(/[\s.,;:/([“"-]+$/u, '');
  }
  return text.slice(0, longest).trim();
}

/** A title that ends sooner says too little. */
const shortest = 25;
