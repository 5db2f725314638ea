import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../load/corpus.ts';
import { toAgencyWork } from './agency-work.ts';
import { toCatalogue } from './catalogue.ts';
import { toClauseFacts } from './clause-facts.ts';
import { toDueYears } from './due-years.ts';
import { markFigures } from './figures.ts';
import { toKnown } from './known.ts';

const { corpus } = await loadCorpus(undefined, '2026-11-22');
const catalogue = toCatalogue(corpus);
const planIds = corpus.plans.map(({ id }) => id);

function countsByPlan<Entry extends { readonly plan: { readonly id: string } }>(entries: readonly Entry[]) {
  return Object.fromEntries(planIds.map((id) => [id, entries.filter(({ plan }) => plan.id === id).length]));
}

describe('the facts of the four plans', () => {
  test('hold every figure that the plans set as a goal', () => {
    expect(countsByPlan(catalogue.targets)).toEqual({
      'kon-tum-2629-kh-ubnd-2023': 8,
      'tien-giang-ke-hoach-57-2025': 210,
      'tra-vinh-24-kh-ubnd-2025': 13,
      'vinh-long-1925-qd-ubnd-2023': 14,
    });
    const traVinh = catalogue.targets.filter(({ plan }) => plan.id.startsWith('tra-vinh'));
    expect(
      new Set(traVinh.map(({ target }) => `${target.clause} ${target.quote} ${target.printed}`)).size,
    ).toBe(12);
  });

  test('hold 209 figures of Tiền Giang III.2 in 194 dashes, 15 of them compound, for 54 indicators', () => {
    const targets = catalogue.targets.filter(
      ({ plan, target }) => plan.id.startsWith('tien-giang') && target.clause.startsWith('iii-2-'),
    );
    const perClause = Map.groupBy(targets, ({ target }) => target.clause);
    const years = Map.groupBy(targets, ({ target }) => target.indicator);
    const hasAllYears = [...years.values()].filter(
      (some) => new Set(some.map(({ target }) => target.year)).size === 5,
    );
    expect(targets).toHaveLength(209);
    expect(perClause.size).toBe(194);
    expect([...perClause.values()].filter((some) => some.length === 2)).toHaveLength(15);
    expect(years.size).toBe(54);
    expect(hasAllYears).toHaveLength(30);
  });

  test('hold every task that the plans give out, apart from the responsibilities', () => {
    expect(countsByPlan(catalogue.tasks.filter(({ task }) => task.kind === 'task'))).toEqual({
      'kon-tum-2629-kh-ubnd-2023': 29,
      'tien-giang-ke-hoach-57-2025': 44,
      'tra-vinh-24-kh-ubnd-2025': 30,
      'vinh-long-1925-qd-ubnd-2023': 33,
    });
    expect(catalogue.tasks.filter(({ task }) => task.kind === 'responsibility').length).toBeGreaterThan(0);
  });

  test('give seven tasks of Trà Vinh every year and one a closed end', () => {
    const tasks = catalogue.tasks.filter(
      ({ plan, task }) => plan.id.startsWith('tra-vinh') && task.kind === 'task',
    );
    expect(tasks.filter(({ task }) => task.timeframe?.recurrence === 'yearly')).toHaveLength(7);
    expect(tasks.filter(({ task }) => task.timeframe?.due != null).map(({ task }) => task.id)).toEqual([
      'pl-iii-5',
    ]);
  });

  test('know of no published information on any task', () => {
    const labels = new Set(catalogue.tasks.map(({ status }) => status.label));
    expect([...labels]).toEqual(['Chưa có thông tin công bố']);
    expect(toKnown(catalogue.tasks, [], catalogue).tasks).toMatchObject({
      numerator: 0,
      denominator: 136,
      unknown: 0,
    });
  });

  test('hold the ten published values that were found, and no other', () => {
    expect(catalogue.observations).toHaveLength(10);
  });
});

test('every recorded figure is found in the words of its clause, so that the text can link it', () => {
  const lost = corpus.plans.flatMap((plan) =>
    [...toClauseFacts(plan, catalogue)].flatMap(([clauseId, { targets }]) => {
      const words = targets[0]?.placed.clause.words ?? [];
      const marked = markFigures(words, targets).flatMap((piece) =>
        piece.type === 'figure' ? piece.targets : [],
      );
      return targets
        .filter((entry) => !marked.includes(entry))
        .map(({ target }) => `${clauseId} ${target.id}`);
    }),
  );
  expect(lost).toEqual([]);
});

test('a body that is printed as lead and as supporter of one task is counted where it answers for the task', () => {
  const agency = catalogue.agencies.get('kon-tum-so-nong-nghiep-va-phat-trien-nong-thon');
  const work = agency === undefined ? [] : toAgencyWork(agency, catalogue);
  const leads = work.flatMap((one) => one.leads.map(({ task }) => task.id));
  const supports = work.flatMap((one) => one.supports.map(({ task }) => task.id));
  expect(leads).toContain('iii-7-b-g1');
  expect(supports.filter((id) => leads.includes(id))).toEqual([]);
});

test('the years of the plans are those that they print', () => {
  const years = toDueYears(catalogue);
  expect(years.map(({ year }) => year)).toEqual([2025, 2030, 2035, 2040, 2045]);
  expect(years.map(({ tasks }) => tasks)).toEqual([1, 0, 0, 0, 0]);
});
