import { type Role, roles } from '../../schema/role.ts';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../load/corpus.ts';
import type { TaskEntry } from './entries.ts';
import { toCatalogue } from './catalogue.ts';
import { factsOfIndicator, factsOfPlan, factsOfProvince, workOf } from './look-up.ts';
import { withRanks } from './ranks.ts';

// The sample province has reports; the real corpus has provinces that became others, and contradictions.
const corpora = {
  'the real corpus': await loadCorpus('.', '2026-11-22'),
  'the sample corpus': await loadCorpus('src/testing/tinh-mau', '2026-02-15'),
};

describe.each(Object.entries(corpora))(
  'in %s a key gives what going through everything gives',
  (_, { corpus }) => {
    const catalogue = toCatalogue(corpus);
    const { tasks, targets, duties, qualitative, contradictions, observations } = catalogue;

    test('for a plan and its clauses', () => {
      expect([...catalogue.byPlan.keys()]).toEqual(corpus.plans.map(({ id }) => id));
      for (const plan of corpus.plans) {
        const isOurs = (entry: { readonly plan: unknown }): boolean => entry.plan === plan;
        const facts = factsOfPlan(plan, catalogue);
        expect(facts.tasks).toEqual(tasks.filter(isOurs));
        expect(facts.targets).toEqual(targets.filter(isOurs));
        expect(facts.duties).toEqual(duties.filter(isOurs));
        expect(facts.qualitative).toEqual(qualitative.filter(isOurs));
        expect(facts.contradictions).toEqual(contradictions.filter(isOurs));
        for (const [clause, own] of facts.byClause) {
          expect(facts.clauses.has(clause)).toBe(true);
          expect(own.tasks).toEqual(facts.tasks.filter(({ task }) => task.clause === clause));
          expect(own.targets).toEqual(facts.targets.filter(({ target }) => target.clause === clause));
          expect(own.duties).toEqual(facts.duties.filter(({ duty }) => duty.clause === clause));
        }
        const hung = [...facts.byClause.values()].flatMap((own) =>
          [own.tasks, own.targets, own.duties].flat(),
        );
        expect(hung).toHaveLength(facts.tasks.length + facts.targets.length + facts.duties.length);
      }
    });

    test('for an indicator', () => {
      expect([...catalogue.byIndicator.keys()]).toEqual([...catalogue.indicators.keys()]);
      for (const indicator of catalogue.indicators.values()) {
        const facts = factsOfIndicator(indicator, catalogue);
        const isOurs = ({ target }: (typeof targets)[number]): boolean => target.indicator === indicator.id;
        expect(facts.targets).toEqual(targets.filter(isOurs));
        expect(facts.contradictions).toEqual(contradictions.filter((one) => one.targets.some(isOurs)));
        expect(facts.observations).toEqual(
          withRanks(observations, catalogue.indicators).filter((one) => one.indicator === indicator.id),
        );
        const provinces = new Set(facts.observations.map(({ province }) => province));
        expect(facts.byProvince).toEqual(
          new Map(
            [...provinces].map((id) => [id, facts.observations.filter(({ province }) => province === id)]),
          ),
        );
      }
    });

    test('for an agency', () => {
      for (const agency of catalogue.agencies.values()) {
        const isIt = (one: { readonly agency: string | null }): boolean => one.agency === agency.id;
        const work = workOf(agency, catalogue);
        const rolesIn = ({ task }: TaskEntry): readonly Role[] => [
          ...task.given.filter(isIt).map(({ role }) => role),
          ...(task.support.some(isIt) ? (['support'] as const) : []),
        ];
        for (const role of roles)
          expect(work.flatMap(({ byRole }) => byRole[role])).toEqual(
            tasks.filter((entry) => roles.find((one) => rolesIn(entry).includes(one)) === role),
          );
        expect(work.flatMap(({ owes }) => owes)).toEqual(duties.filter(({ duty }) => duty.from.some(isIt)));
        expect(work.flatMap(({ receives }) => receives)).toEqual(
          duties.filter(({ duty }) => duty.to.some(isIt)),
        );
        const plans = work.map(({ plan }) => plan);
        expect(plans).toEqual(corpus.plans.filter((plan) => plans.includes(plan)));
      }
    });

    test('for a province', () => {
      for (const province of corpus.provinces) {
        expect(factsOfProvince(province, catalogue)).toEqual({
          province,
          plans: corpus.plans.filter(({ meta }) => meta.province === province.id),
          inherited: corpus.plans.filter(({ meta }) => province.predecessors.includes(meta.province)),
          agencies: [...catalogue.agencies.values()].filter((agency) => agency.province.id === province.id),
          observations: catalogue.observations.filter((one) => one.province === province.id),
        });
      }
    });

    test('for a year', () => {
      const isDue = ({ status: { inputs } }: (typeof tasks)[number], year: number): boolean =>
        inputs.deadline.kind === 'day' && inputs.deadline.due.startsWith(`${year}-`);
      const dueIn = (year: number) => ({
        targets: targets.filter(({ target }) => target.year === year),
        tasks: tasks.filter((entry) => entry.task.kind === 'task' && isDue(entry, year)),
        responsibilities: tasks.filter((entry) => entry.task.kind !== 'task' && isDue(entry, year)),
      });
      const years = Array.from({ length: 200 }, (_each, at) => 1950 + at);
      for (const year of years) {
        expect(catalogue.byYear.get(year) ?? { targets: [], tasks: [], responsibilities: [] }).toEqual({
          ...(catalogue.byYear.has(year) && { year }),
          ...dueIn(year),
        });
      }
      expect([...catalogue.byYear.keys()]).toEqual(years.filter((year) => catalogue.byYear.has(year)));
    });
  },
);
