import type { Clause } from '../../domain/clauses/clause.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { anyOf, toPlain } from './words.ts';

/** What a column of a table of work says of each row. */
export type ColumnKind = 'work' | 'lead' | 'support' | 'executor' | 'time';

/** One column that means something, with its head as printed. */
export interface Column {
  readonly kind: ColumnKind;
  readonly at: number;
  readonly head: string;
}

/** The words of a head, in plain words; the first list of which a word stands in it counts. */
const words: readonly (readonly [kind: ColumnKind, words: readonly string[]])[] = [
  ['lead', ['chủ trì', 'đầu mối']],
  ['support', ['phối hợp', 'tham gia']],
  ['time', ['thời gian', 'thời hạn', 'tiến độ', 'hoàn thành', 'lộ trình']],
  ['work', ['nhiệm vụ', 'nội dung', 'công việc', 'giải pháp', 'hoạt động', 'tên đề án', 'đề án', 'dự án']],
  [
    'executor',
    [
      'đơn vị thực hiện',
      'cơ quan thực hiện',
      'cơ quan',
      'đơn vị',
      'phân công',
      'trách nhiệm',
      'người thực hiện',
    ],
  ],
];

/** The columns of a table that gives out work: one of the work, and one of who does it or when. Else empty. */
export function readColumns({ cells }: Clause): readonly Column[] {
  const columns = (cells ?? []).flatMap((cell, at): readonly Column[] => {
    const head = wordsOf(cell).trim();
    const kind = words.find(([, list]) => new RegExp(anyOf(list), 'u').test(toPlain(head)))?.[0];
    return kind === undefined ? [] : [{ kind, at, head }];
  });
  const has = (...kinds: readonly ColumnKind[]) => columns.some(({ kind }) => kinds.includes(kind));
  return has('work') && has('lead', 'support', 'executor', 'time') ? columns : [];
}
