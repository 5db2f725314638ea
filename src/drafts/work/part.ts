import type { Clause } from '../../domain/clauses/clause.ts';
import { isTitle } from '../../domain/clauses/title.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { anyOf, toPlain } from './words.ts';

/** What a part of a plan holds: the work itself, who carries it out, what is to be reached, why, or something else. */
export type Part = 'work' | 'carrying-out' | 'goals' | 'aims' | 'other';

const carryingOut = [
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'phân công',
  'trách nhiệm',
  'triển khai thực hiện',
];
const goals = ['mục tiêu', 'chỉ tiêu'];
const aims = ['mục đích', 'quan điểm', 'yêu cầu', 'định hướng', 'nguyên tắc'];
const work = [
  'nhiệm vụ',
  'giải pháp',
  'nội dung thực hiện',
  'nội dung triển khai',
  'nội dung chủ yếu',
  'công việc',
];

const anywhere = (words: readonly string[]) => new RegExp(anyOf(words), 'u');
const atFirst = (words: readonly string[]) => new RegExp(`^${anyOf(words)}`, 'u');

/** What the heading of a part says, in plain words; the first that fits counts: “Phân công nhiệm vụ” shares work out. */
const openings: readonly (readonly [pattern: RegExp, part: Part])[] = [
  [atFirst(carryingOut), 'carrying-out'],
  [anywhere(work), 'work'],
  [anywhere(carryingOut), 'carrying-out'],
  [anywhere(goals), 'goals'],
  [anywhere(aims), 'aims'],
];

/** What a heading within a part says that is of another one. */
const innerOpenings: readonly (readonly [pattern: RegExp, part: Part])[] = [
  [atFirst(goals), 'goals'],
  [atFirst(['mục đích', 'quan điểm']), 'aims'],
  [atFirst(['tổ chức thực hiện', 'phân công']), 'carrying-out'],
];

/** The part that a clause opens, or stands in where it opens none. */
export function toPart(clause: Clause, around: Part): Part {
  if (!isTitle(clause)) return around;
  const title = toPlain(wordsOf(clause.words));
  const known = around === 'other' ? openings : innerOpenings;
  return known.find(([pattern]) => pattern.test(title))?.[1] ?? around;
}

const bare = new RegExp(
  `^(?:các )?${anyOf(['nhiệm vụ', 'giải pháp', 'nội dung'])}(?:(?:,| và|;)? ${anyOf([
    ...['nhiệm vụ', 'giải pháp', 'nội dung', 'cụ thể', 'chủ yếu', 'trọng tâm', 'thực hiện', 'triển khai'],
  ])})*[:.]?$`,
  'u',
);

/** Whether a title only says that work stands below it, and names none: “b) Nhiệm vụ”, “2. Nhiệm vụ, giải pháp cụ thể”. */
export function isBarePart({ words }: Clause): boolean {
  return bare.test(toPlain(wordsOf(words)).trim());
}
