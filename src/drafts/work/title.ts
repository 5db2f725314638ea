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
  // Not within a list of short things: “khoa học, công nghệ và …”.
  /,(?=\s)(?!(?:\s[\p{L}\p{N}]+){1,4}(?:,|\svà\s))/gu,
  new RegExp(`\\s+${anyOf(['của', 'trong', 'cho', 'với', 'về', 'tại', 'trên', 'từ', 'phục vụ'])}`, 'gu'),
  /,(?=\s)/gu,
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
    `^${anyOf(['căn cứ', 'trên cơ sở', 'theo chức năng'])}[^;:.]*?[,;:]? (?:để )?(?=${anyOf(grounds)})`,
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
  const plain = toPlain(text);
  for (const [nth, pattern] of ends.entries()) {
    const least = leastLengths[nth] ?? 0;
    const places = [...plain.matchAll(pattern)].map(({ index }) => index).filter((at) => at >= least);
    const fitting = [...places, text.length].filter((at) => at <= longest);
    // A sentence ends the title at its first end, all else at the last that fits.
    const at = nth === 0 ? fitting[0] : fitting.at(-1);
    if (at !== undefined) return withoutLooseEnd(text.slice(0, at));
  }
  return '';
}

/** A title that ends sooner, by each of the lists, says too little. */
const leastLengths = [25, 45, 45, 45, 20];

/** No bracket that is not closed, and nothing that would go on. */
function withoutLooseEnd(title: string): string {
  const open = title.lastIndexOf('(');
  const whole = open > 0 && !title.includes(')', open) ? title.slice(0, open) : title;
  return whole.replace(/(?:\s+(?:và|của|với|cho|về|các|theo))?[\s.,;:/([“"-]*$/u, '');
}
