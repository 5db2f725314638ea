import type { PlacedClause } from '../../domain/clauses/walk.ts';
import { formatClauseReference } from './clause.ts';

/** What the list of a plan's clauses says besides the plan's own words. */
export const listingWording = {
  /** Of a block that only holds other clauses. */
  unnamed: ({ clause }: PlacedClause): string => `(${formatClauseReference({ clause, ancestors: [] })})`,
  unknownPlan: (asked: string | null, known: readonly string[]): string => {
    const found = asked === null ? 'Cần mã của một kế hoạch' : `Không có kế hoạch “${asked}”`;
    return known.length === 0
      ? `${found}; content/plans/ chưa có tệp nào.`
      : `${found}; đang có: ${known.join(', ')}.`;
  },
} as const;
