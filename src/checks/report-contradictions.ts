import type { DataFile } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Report } from '../schema/report.ts';
import type { Rule } from './rule.ts';

/**
 * One publisher says of one period only one thing: where two of its reports differ, the later one names what it
 * corrects. What two publishers say differently is no slip; the site shows both.
 */
export const checkReportContradictions: Rule = (_corpus, { reports }) =>
  [...reports.values()].flatMap((ofPlan) => {
    const periods = Map.groupBy(ofPlan, ({ value: { publisher, periodStart, periodEnd } }) =>
      [publisher, periodStart, periodEnd].join('\n'),
    );
    return [...periods.values()].flatMap((unordered) => {
      const same = unordered.toSorted(byPublication);
      return same.flatMap((report, at) => same.slice(0, at).flatMap((earlier) => compare(earlier, report)));
    });
  });

function byPublication({ value: a }: DataFile<Report>, { value: b }: DataFile<Report>): number {
  return a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? -1 : 1;
}

function compare(earlier: DataFile<Report>, { value, locate }: DataFile<Report>): readonly Finding[] {
  const corrected = new Set([
    ...correctedBy(earlier.value, value.id),
    ...correctedBy(value, earlier.value.id),
  ]);
  const differing = <Said>(
    said: readonly Said[],
    before: readonly Said[],
    idOf: (one: Said) => string,
    factOf: (one: Said) => string,
    list: 'tasks' | 'observations',
  ): readonly Finding[] => {
    const facts = new Map(before.map((one) => [idOf(one), factOf(one)]));
    return said.flatMap((one, at) => {
      const [id, fact] = [idOf(one), factOf(one)];
      const other = facts.get(id);
      if (other === undefined || other === fact || corrected.has(id)) return [];
      return [
        findingAt(locate([list, at]), 'reports-contradict', {
          id,
          said: fact,
          other,
          report: earlier.name,
          file: earlier.file,
        }),
      ];
    });
  };
  return [
    ...differing(
      value.tasks,
      earlier.value.tasks,
      ({ task }) => task,
      ({ completion, completedOn, newDue }) => [completion, completedOn, newDue].filter(Boolean).join(' '),
      'tasks',
    ),
    ...differing(
      value.observations,
      earlier.value.observations,
      ({ indicator }) => indicator,
      ({ valuePublished, rank, unit }) => [valuePublished, rank, unit].filter(Boolean).join(' '),
      'observations',
    ),
  ];
}

function correctedBy({ corrects }: Report, other: string): readonly string[] {
  return corrects !== null && corrects.report === other ? corrects.what : [];
}
