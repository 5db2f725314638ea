import type { Clause, ClauseKind } from './clause.ts';
import type { PlacedClause } from './walk.ts';

/** One level by which a person cites a clause; a table is none, its rows are cited under what holds it. */
export interface ReferenceLevel {
  readonly kind: Exclude<ClauseKind, 'table'>;
  /**
   * The printed number without its marks (`II`, `2.1`, `đ`); where none is printed, the position among its kind
   * (`3` of a third dash, `2` of a second annex). Empty for the blocks of a document of which there is one each.
   */
  readonly number: string;
}

/** By what a clause is cited, innermost level first: point a, clause 2, section II. */
export function toClauseReference({ clause, ancestors }: PlacedClause): readonly ReferenceLevel[] {
  return [clause, ...ancestors.toReversed()].flatMap(toLevel);
}

function toLevel(clause: Clause): readonly ReferenceLevel[] {
  const { kind, id, label } = clause;
  const printed = label?.replace(/[.)/-]+$/, '') ?? '';
  const position = /\d+$/.exec(id)?.[0] ?? '';
  switch (kind) {
    case 'table':
      return [];
    case 'section':
    case 'clause':
    case 'subclause':
    case 'point':
    case 'group':
      return [{ kind, number: printed }];
    case 'article':
      return [{ kind, number: /\d+$/.exec(printed)?.[0] ?? '' }];
    case 'row':
      return [{ kind, number: printed || position }];
    case 'dash':
    case 'plus':
    case 'paragraph':
    case 'line':
      return [{ kind, number: position }];
    case 'annex':
      return [{ kind, number: position }];
    default:
      return [{ kind, number: '' }];
  }
}
