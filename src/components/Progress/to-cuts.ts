import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { AgencyEntry, TaskEntry } from '../../domain/catalogue/entries.ts';
import { countKnown, type Tally, toTallies } from '../../domain/catalogue/progress.ts';
import type { Plan } from '../../domain/corpus.ts';
import { currentProvince } from '../../domain/province-register.ts';
import { links } from '../../links/site.ts';
import type { TaskFilter } from '../Table/openers.ts';
import type { Province } from '../../schema/province.ts';
import { compareVietnamese } from '../../text/collate.ts';
import { formatAgencyName } from '../../wording/vi/agency-name.ts';
import { progressWords } from '../../wording/vi/progress.ts';
import { formatPlaceName } from '../../wording/vi/province-name.ts';
import { citeShortly } from '../../wording/vi/plan-name.ts';
import { toTimeChoice } from '../../wording/vi/task.ts';

/** What tasks are counted by. */
export type CutName = keyof typeof progressWords.cuts;

/** One plan, province, body or time with its tasks counted. */
export interface CutRow {
  readonly label: string;
  /** Its own page; null where it has none. */
  readonly href: string | null;
  readonly tally: Tally;
  /** What opens its tasks in the table, and no others. */
  readonly filter: TaskFilter;
}

/** Tasks counted one way, the row of most that is known first. */
export interface Cut {
  readonly name: CutName;
  readonly rows: readonly CutRow[];
  /** The page that lists what the rows are of; null for those that no page lists. */
  readonly all: string | null;
}

/** The value under which the table holds rows of which the plan says nothing. */
const unstated = 'khong-neu';

/** The tasks of all plans, responsibilities left out, by plan, province of today, body that it is given to and deadline. */
export function toCuts(catalogue: Pick<Catalogue, 'tasks' | 'provinces'>): readonly Cut[] {
  const tasks = catalogue.tasks.filter(({ task }) => task.kind === 'task');
  return [
    { name: 'plan', all: links.plans, rows: sortRows(byPlan(tasks, catalogue)) },
    { name: 'province', all: links.provinces, rows: sortRows(byProvince(tasks, catalogue)) },
    { name: 'lead', all: links.agencies, rows: sortRows(byLead(tasks, catalogue)) },
    { name: 'time', all: null, rows: byTime(tasks) },
  ];
}

type Names = Pick<Catalogue, 'provinces'>;

function byPlan(tasks: readonly TaskEntry[], { provinces }: Names): readonly CutRow[] {
  const tallies = toTallies<Plan, TaskEntry>(tasks, ({ plan }) => [plan]);
  return [...tallies].map(([plan, tally]) => ({
    ...{ label: citeShortly(plan, provinces), href: links.planTasks(plan.id), tally },
    filter: { plan: plan.id },
  }));
}

function byProvince(tasks: readonly TaskEntry[], { provinces }: Names): readonly CutRow[] {
  const provinceOf = ({ plan }: TaskEntry): readonly Province[] => {
    const then = provinces.byId.get(plan.meta.province);
    return then === undefined ? [] : [currentProvince(then, provinces) ?? then];
  };
  return [...toTallies(tasks, provinceOf)].map(([province, tally]) => ({
    ...{ label: formatPlaceName(province, provinces), href: links.province(province.id), tally },
    filter: { province: province.id },
  }));
}

function byLead(tasks: readonly TaskEntry[], { provinces }: Names): readonly CutRow[] {
  const bodiesOf = ({ given }: TaskEntry): readonly (AgencyEntry | null)[] =>
    given.length === 0 ? [null] : given.map(({ agency }) => agency);
  return [...toTallies(tasks, bodiesOf)].map(([agency, tally]) =>
    agency === null
      ? { label: progressWords.withoutLead, href: null, tally, filter: { lead: unstated } }
      : {
          label: formatAgencyName(agency, provinces),
          ...{ href: links.agency(agency.id), tally, filter: { lead: agency.id } },
        },
  );
}

/** Years first, the earliest before; then what has no day, the most frequent before. */
function byTime(tasks: readonly TaskEntry[]): readonly CutRow[] {
  const names = new Map(tasks.map((task) => [toTimeChoice(task).value, toTimeChoice(task).name]));
  const rows = [...toTallies(tasks, (task) => [toTimeChoice(task).value])].map(([value, tally]) => ({
    ...{ label: names.get(value) ?? value, href: null, tally, filter: { time: value } },
  }));
  const isTimeless = ({ filter }: (typeof rows)[number]): number => Number(!/-\d{4}$/.test(filter.time));
  return rows.toSorted(
    (a, b) =>
      isTimeless(a) - isTimeless(b) ||
      (isTimeless(a) === 0 ? compareVietnamese(a.label, b.label) : b.tally.tasks - a.tally.tasks),
  );
}

function sortRows(rows: readonly CutRow[]): readonly CutRow[] {
  return rows.toSorted(
    (a, b) =>
      countKnown(b.tally) - countKnown(a.tally) ||
      b.tally.tasks - a.tally.tasks ||
      compareVietnamese(a.label, b.label),
  );
}
