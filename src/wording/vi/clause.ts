import { type ReferenceLevel, toClauseReference } from '../../domain/clauses/reference.ts';
import type { PlacedClause } from '../../domain/clauses/walk.ts';

/** How each level of a document is cited. */
const levels: Readonly<Record<ReferenceLevel['kind'], (number: string) => string>> = {
  section: (number) => `mục ${number}`,
  article: (number) => `Điều ${number}`,
  clause: (number) => `khoản ${number}`,
  subclause: (number) => `khoản ${number}`,
  point: (number) => `điểm ${number}`,
  dash: (number) => `gạch đầu dòng thứ ${number}`,
  plus: (number) => `dấu cộng thứ ${number}`,
  paragraph: (number) => `đoạn ${number}`,
  line: (number) => `đoạn ${number}`,
  group: (number) => `nhóm ${number}`,
  row: (number) => `dòng ${number}`,
  decision: () => 'quyết định',
  annex: (number) => (number === '' ? 'phụ lục' : `phụ lục thứ ${number}`),
  letterhead: () => 'phần đầu văn bản',
  title: () => 'tên văn bản',
  signature: () => 'phần ký',
  recipients: () => 'nơi nhận',
};

/** The clause as a person would cite it, innermost first: `điểm a khoản 2 mục II`. */
export function formatClauseReference(placed: PlacedClause): string {
  return toClauseReference(placed)
    .map(({ kind, number }) => levels[kind](number))
    .join(' ');
}
