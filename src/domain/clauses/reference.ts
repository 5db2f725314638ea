import type { Clause } from './clause.ts';
import { wordsOf } from './words.ts';
import type { PlacedClause } from './walk.ts';

/** How a person cites one level: `mục II`, `khoản 2`, `điểm a`, `gạch đầu dòng thứ 3`. */
function levelName(clause: Clause): string | null {
  const number = clause.label?.replace(/[.)-]+$/, '') ?? '';
  const position = /\d+$/.exec(clause.id)?.[0] ?? '';
  switch (clause.kind) {
    case 'section':
      return `mục ${number}`;
    case 'article':
      return number;
    case 'clause':
    case 'subclause':
      return `khoản ${number}`;
    case 'point':
      return `điểm ${number}`;
    case 'dash':
      return `gạch đầu dòng thứ ${position}`;
    case 'plus':
      return `dấu cộng thứ ${position}`;
    case 'paragraph':
    case 'line':
      return `đoạn ${position}`;
    case 'group':
      return `nhóm ${number}`;
    case 'row':
      return `dòng ${number || position}`;
    case 'decision':
      return 'quyết định';
    case 'annex':
      return 'phụ lục';
    case 'letterhead':
      return 'phần đầu văn bản';
    case 'title':
      return 'tên văn bản';
    case 'signature':
      return 'phần ký';
    case 'recipients':
      return 'nơi nhận';
    case 'table':
      return null;
  }
}

/** The clause as a person would cite it, innermost first: `điểm a khoản 2 mục II`. */
export function formatClauseReference({ clause, ancestors }: PlacedClause): string {
  return [clause, ...ancestors.toReversed()]
    .map(levelName)
    .filter((name) => name !== null)
    .join(' ');
}

/** The heading a clause stands under: its own words for a titled clause, else the nearest titled ancestor's; null at the top. */
export function titleOf({ clause, ancestors }: PlacedClause): string | null {
  const titled = [clause, ...ancestors.toReversed()].find(
    ({ form, kind }) => form === 'heading' || kind === 'group',
  );
  return titled === undefined ? null : wordsOf(titled.words);
}
