import type { Agency } from '../../schema/agency.ts';
import type { Duty } from '../../schema/duty.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Province } from '../../schema/province.ts';
import type { Target, TargetsFile } from '../../schema/target.ts';
import type { Task } from '../../schema/task.ts';
import type { Role } from '../../schema/role.ts';
import type { PlacedClause } from '../clauses/walk.ts';
import type { Plan } from '../corpus.ts';
import type { TaskHistory } from '../reports/history.ts';
import type { Status } from '../status/status.ts';

/** An agency with the province in whose register it stands. */
export interface AgencyEntry extends Agency {
  readonly province: Province;
}

/** An agency as one clause prints it. */
export interface NamedAgency {
  readonly printed: string;
  readonly agency: AgencyEntry;
}

/** A body that a task names, with what it is to do in it. */
export interface TaskParty extends NamedAgency {
  readonly role: Role;
  /** The words that say the role; null where the work stands under the body's name without any. */
  readonly rolePrinted: string | null;
}

/** A task with everything that is joined to it. */
export interface TaskEntry {
  /** Unique on the site: `<plan>--<task>`. */
  readonly id: string;
  readonly plan: Plan;
  readonly task: Task;
  readonly placed: PlacedClause;
  /** The text of its clause; of a table row the cell that says what is to be done. */
  readonly text: string;
  /** The title of the group or clause that the task stands under; null at the top of a plan. */
  readonly group: string | null;
  /** To whom the clause gives the work, whatever their roles. */
  readonly given: readonly TaskParty[];
  /** Those that are to join them. */
  readonly support: readonly TaskParty[];
  readonly status: Status;
  readonly history: TaskHistory | null;
}

/** A figure set as a goal, with its indicator and its place. */
export interface TargetEntry {
  /** Unique on the site: `<plan>--<target>`. */
  readonly id: string;
  readonly plan: Plan;
  readonly target: Target;
  readonly indicator: Indicator;
  readonly placed: PlacedClause;
}

/** A goal without a figure. */
export interface QualitativeEntry {
  readonly id: string;
  readonly plan: Plan;
  readonly goal: TargetsFile['qualitative'][number];
  readonly placed: PlacedClause;
}

/** Targets of one plan that contradict each other. */
export interface ContradictionEntry {
  readonly plan: Plan;
  readonly targets: readonly TargetEntry[];
  readonly note: string;
}

/** An obligation to report or review. */
export interface DutyEntry {
  /** Unique on the site: `<plan>--<duty>`. */
  readonly id: string;
  readonly plan: Plan;
  readonly duty: Duty;
  readonly placed: PlacedClause;
}
