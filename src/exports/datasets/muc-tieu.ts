import type { ContradictionEntry } from '../../domain/catalogue/entries.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The targets: every figure that a plan sets as a goal. */
export const targetsDataset = defineDataset({
  id: 'muc-tieu',
  columns: [
    'target_id',
    'plan_id',
    'clause_id',
    'indicator_id',
    'quote',
    'comparator',
    'comparator_printed',
    'value',
    'low',
    'high',
    'unit',
    'year',
    'period',
    'base_year',
    'certainty',
    'note',
    'url',
    'printed',
    'contradicts',
  ],
  rows: ({ targets, contradictions }, links) => {
    const against = toOpponents(contradictions);
    return targets.map(({ id, plan, target }) => ({
      target_id: id,
      plan_id: plan.id,
      clause_id: target.clause,
      indicator_id: target.indicator,
      quote: target.quote,
      comparator: target.comparator,
      comparator_printed: target.comparatorPrinted === '' ? null : target.comparatorPrinted,
      value: target.value,
      low: target.low,
      high: target.high,
      unit: target.unit,
      year: target.year,
      period: target.period,
      base_year: target.baseYear,
      certainty: target.certainty,
      note: target.note,
      url: links.clause(plan.id, target.clause),
      printed: target.printed,
      contradicts: joinOrNull(against.get(id) ?? []),
    }));
  },
});

/** What each contradicted target stands against, once each, by its id. */
function toOpponents(contradictions: readonly ContradictionEntry[]): ReadonlyMap<string, readonly string[]> {
  const pairs = contradictions.flatMap(({ targets }) =>
    targets.flatMap((one) => targets.map((other) => ({ one: one.id, other: other.id }))),
  );
  const opponents = Map.groupBy(pairs, ({ one }) => one);
  return new Map(
    [...opponents].map(([id, found]) => [
      id,
      [...new Set(found.map(({ other }) => other))].filter((other) => other !== id),
    ]),
  );
}

function joinOrNull(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : joinList(ids);
}
