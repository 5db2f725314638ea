import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { countKnown, toTally } from '../../domain/catalogue/progress.ts';
import { figuresOf, hasFigures, hasTasks, tasksOf } from '../../domain/facts-level.ts';
import { links } from '../../links/site.ts';
import { statusSlugs } from '../../links/status-slugs.ts';
import { formatNumber } from '../../text/numbers.ts';
import { homeWords } from '../../wording/vi/home.ts';
import { toTimeChoice, unstatedTime } from '../../wording/vi/task.ts';
import type { Openers } from '../Table/openers.ts';

/** A number with what it counts, and parts of it that have a place of their own. */
export interface HomeNumber {
  readonly count: number;
  readonly label: string;
  /** Opens exactly what is counted; null where no one page holds it. */
  readonly href: string | null;
  readonly parts: readonly Omit<HomeNumber, 'parts'>[];
}

/**
 * The first numbers of the country. What was not taken out of the text of any plan is not counted, and what is nothing
 * stands elsewhere, in words.
 */
export function toHomeNumbers(catalogue: Catalogue, openers: Openers): readonly HomeNumber[] {
  const { plans } = catalogue.corpus;
  return [
    { count: plans.length, label: homeWords.numberPlans, href: links.plans, parts: [] },
    ...(plans.some(hasFigures) ? toTargetNumbers(catalogue, openers) : []),
    ...(plans.some(hasTasks) ? toTaskNumbers(catalogue, openers) : []),
  ];
}

function toTargetNumbers({ targets, byYear, corpus }: Catalogue, openers: Openers): readonly HomeNumber[] {
  // The last year that is over, and what should be reached by now.
  const over = [...byYear.values()].findLast(
    (due) => `${due.year}-12-31` < corpus.asOf && due.targets.length > 0,
  );
  const isPart = corpus.plans.some((plan) => figuresOf(plan) === 'part');
  const label = isPart ? homeWords.numberTargetsChecked : homeWords.numberTargets;
  const all = { count: targets.length, label, href: links.targets, parts: [] };
  if (over === undefined) return [all];
  const year = String(over.year);
  return [
    all,
    {
      ...{ count: over.targets.length, label: homeWords.numberOver(year) },
      ...{ href: openers.targets({ year }), parts: [] },
    },
  ];
}

function toTaskNumbers(catalogue: Catalogue, { tasks: open }: Openers): readonly HomeNumber[] {
  const tasks = catalogue.tasks.filter(({ task }) => task.kind === 'task');
  const isPart = catalogue.corpus.plans.some((plan) => tasksOf(plan) === 'part');
  const tally = toTally(tasks);
  const known = countKnown(tally);
  const overdue = tally.stages.get('overdue') ?? 0;
  const givenToNone = tasks.filter(({ given }) => given.length === 0).length;
  const timeless = tasks.filter((entry) => toTimeChoice(entry).value === unstatedTime).length;
  const parts = [
    {
      ...{ count: givenToNone, label: homeWords.withoutBody(formatNumber(givenToNone)) },
      href: open({ lead: 'khong-neu' }),
    },
    {
      ...{ count: timeless, label: homeWords.withoutTime(formatNumber(timeless)) },
      href: open({ time: unstatedTime }),
    },
  ];
  return [
    {
      count: tasks.length,
      label: isPart ? homeWords.numberTasksChecked : homeWords.numberTasks,
      href: links.tasks,
      parts: parts.filter(({ count }) => count > 0),
    },
    {
      ...{ count: known, label: homeWords.numberKnownTasks(formatNumber(tasks.length)) },
      ...{ href: links.progress, parts: [] },
    },
    {
      ...{ count: overdue, label: homeWords.numberOverdue },
      ...{ href: open({ status: statusSlugs.overdue }), parts: [] },
    },
  ].filter(({ count }) => count > 0);
}
