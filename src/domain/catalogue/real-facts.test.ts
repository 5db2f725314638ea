import { describe, expect, test } from 'vitest';
import { countFacts } from '../count-facts.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { toCatalogue } from './catalogue.ts';
import { markFigures } from './figures.ts';
import { toKnown } from './known.ts';
import { factsOfPlan, workOf } from './look-up.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');
const catalogue = toCatalogue(corpus);
const traVinh = 'tra-vinh-24-kh-ubnd-2025';
const tienGiang = 'tien-giang-ke-hoach-57-2025';
const ofPlan =
  (id: string) =>
  ({ plan }: { readonly plan: { readonly id: string } }): boolean =>
    plan.id === id;

describe('the facts of the plans', () => {
  test.each(corpus.plans)('none of $id is lost where they are joined', (plan) => {
    const isOurs = ofPlan(plan.id);
    const tasks = catalogue.tasks.filter(isOurs);
    expect({
      targets: catalogue.targets.filter(isOurs).length,
      qualitative: catalogue.qualitative.filter(isOurs).length,
      contradictions: catalogue.contradictions.filter(isOurs).length,
      tasks: tasks.filter(({ task }) => task.kind === 'task').length,
      responsibilities: tasks.filter(({ task }) => task.kind === 'responsibility').length,
      duties: catalogue.duties.filter(isOurs).length,
    }).toEqual({ ...countFacts(plan), notes: undefined });
  });

  test('take twelve printed figures of Trà Vinh for thirteen targets', () => {
    const targets = catalogue.targets.filter(ofPlan(traVinh));
    expect(targets).toHaveLength(13);
    expect(
      new Set(targets.map(({ target }) => `${target.clause} ${target.quote} ${target.printed}`)).size,
    ).toBe(12);
  });

  test('hold 209 figures of Tiền Giang III.2 in 194 dashes, 15 of them compound, for 54 indicators', () => {
    const targets = catalogue.targets.filter(
      ({ plan, target }) => plan.id === tienGiang && target.clause.startsWith('iii-2-'),
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

  test('give seven tasks of Trà Vinh every year and one a closed end', () => {
    const tasks = catalogue.tasks.filter(({ plan, task }) => plan.id === traVinh && task.kind === 'task');
    expect(tasks.filter(({ task }) => task.timeframe?.recurrence === 'yearly')).toHaveLength(7);
    expect(tasks.filter(({ task }) => task.timeframe?.due != null).map(({ task }) => task.id)).toEqual([
      'pl-iii-5',
    ]);
  });

  test('say nothing of a task on which no report was published', () => {
    const silent = catalogue.tasks.filter(({ history }) => history === null);
    expect(new Set(silent.map(({ status }) => status.label))).toEqual(new Set(['nothing-published']));
    expect(toKnown(silent, [], catalogue).tasks).toMatchObject({ numerator: 0, unknown: 0 });
  });
});

test('every recorded figure is found in the words of its clause, so that the text can link it', () => {
  const lost = corpus.plans.flatMap((plan) =>
    [...factsOfPlan(plan, catalogue).byClause].flatMap(([clauseId, { targets }]) => {
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
  const work = agency === undefined ? [] : workOf(agency, catalogue);
  const leads = work.flatMap(({ byRole }) => byRole.lead.map(({ task }) => task.id));
  const supports = work.flatMap(({ byRole }) => byRole.support.map(({ task }) => task.id));
  expect(leads).toContain('iii-7-b-g1');
  expect(supports.filter((id) => leads.includes(id))).toEqual([]);
});

test('the responsibilities have the roles that were counted in the documents by hand', () => {
  const counts = catalogue.corpus.plans.map(({ id }) => {
    const given = catalogue.tasks
      .filter(({ plan, task }) => plan.id === id && task.kind === 'responsibility')
      .map(({ given: parties }) => [...new Set(parties.map(({ role }) => role))].join(' ') || 'nobody');
    return [
      id,
      Object.fromEntries([...Map.groupBy(given, (role) => role)].map(([role, all]) => [role, all.length])),
    ];
  });
  expect(Object.fromEntries(counts)).toEqual({
    'kon-tum-2629-kh-ubnd-2023': { lead: 2, support: 3, assigned: 2, requested: 1 },
    'tien-giang-ke-hoach-57-2025': { lead: 3, support: 2, assigned: 23, nobody: 3 },
    'tra-vinh-24-kh-ubnd-2025': { lead: 3, assigned: 3, requested: 2 },
    'vinh-long-1925-qd-ubnd-2023': { lead: 9, support: 2, assigned: 6 },
  });
});

test('the years of two plans are those that they print', () => {
  const plans = corpus.plans.filter(({ id }) => id === traVinh || id === tienGiang);
  const years = [...toCatalogue({ ...corpus, plans }).byYear.values()];
  expect(years.map(({ year }) => year)).toEqual([2025, 2030, 2035, 2040, 2045]);
  expect(years.map(({ tasks }) => tasks.length)).toEqual([1, 0, 0, 0, 0]);
});
