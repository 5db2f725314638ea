import type { Report } from '../../schema/report.ts';
import { findConflicts } from './conflicts.ts';
import type { Entry, FoldedReports, ReportedTask, TaskHistory } from './history.ts';

/**
 * What was known about one plan on the day `asOf`: the reports published until then, in the order of publication
 * (date, then id), told again per task and per indicator. A correction marks what it names in the earlier report as
 * superseded and deletes nothing; a correction published after `asOf` has not happened yet.
 * @throws RangeError when the reports are not all of one plan, for a task id means nothing outside its plan.
 */
export function foldReports(reports: readonly Report[], asOf: string): FoldedReports {
  if (new Set(reports.map((report) => report.plan)).size > 1)
    throw new RangeError('reports of more than one plan');
  const published = reports.filter((report) => report.published <= asOf).sort(byPublication);
  const correctors = findCorrectors(published);
  const entries = <Said>(
    about: (report: Report) => readonly Said[],
    idOf: (said: Said) => string,
  ): readonly Entry<Said>[] =>
    published.flatMap((report) =>
      about(report).map((said) => ({
        report,
        said,
        supersededBy: correctors.get(correctionKey(report.id, idOf(said))) ?? null,
      })),
    );

  const tasks = Map.groupBy(
    entries(
      (report) => report.tasks,
      (said) => said.task,
    ),
    (entry) => entry.said.task,
  );
  const indicators = Map.groupBy(
    entries(
      (report) => report.observations,
      (said) => said.indicator,
    ),
    (entry) => entry.said.indicator,
  );
  return {
    asOf,
    reports: published,
    tasks: new Map([...tasks].map(([task, said]) => [task, toTaskHistory(task, said)])),
    indicators: new Map(
      [...indicators].map(([indicator, said]) => [indicator, { indicator, entries: said }]),
    ),
  };
}

function toTaskHistory(task: string, entries: readonly ReportedTask[]): TaskHistory {
  const standing = entries.filter((entry) => entry.supersededBy === null);
  return {
    task,
    entries,
    deadlineMoves: standing.filter((entry) => entry.said.newDue !== null),
    conflicts: findConflicts(standing),
  };
}

/** The first correction of each thing said. Only an earlier report can be corrected, so a circle corrects nothing twice. */
function findCorrectors(published: readonly Report[]): ReadonlyMap<string, string> {
  const correctors = new Map<string, string>();
  const earlier = new Set<string>();
  for (const { id, corrects } of published) {
    if (corrects !== null && earlier.has(corrects.report)) {
      for (const what of corrects.what) {
        const key = correctionKey(corrects.report, what);
        if (!correctors.has(key)) correctors.set(key, id);
      }
    }
    earlier.add(id);
  }
  return correctors;
}

/** A space cannot stand in an id, so two different pairs never meet in one key. */
function correctionKey(report: string, what: string): string {
  return `${report} ${what}`;
}

function byPublication(a: Report, b: Report): number {
  return compareText(a.published, b.published) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
