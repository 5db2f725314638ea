import type { PlacedClause } from '../../domain/clauses/walk.ts';
import type { Agency } from '../../schema/agency.ts';
import type { DraftKind } from '../../schema/draft.ts';
import type { Duty } from '../../schema/duty.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Role } from '../../schema/role.ts';
import type { Target } from '../../schema/target.ts';
import type { Task } from '../../schema/task.ts';
import type { Unit } from '../../schema/unit.ts';

/** What has a sheet of its own: facts of each kind, and what they would add to the registers. */
export type SheetId = DraftKind | 'indicator' | 'agency';

/** What a person decides about a row. */
export const rowDecisions = ['confirm', 'mend', 'drop'] as const;
export type RowDecision = (typeof rowDecisions)[number];

/** The lists from which cells are chosen, each code with the word that stands for it in the cells. */
export interface ListWords {
  readonly decision: Readonly<Record<RowDecision, string>>;
  readonly unit: Readonly<Record<Unit, string>>;
  readonly comparator: Readonly<Record<Target['comparator'], string>>;
  readonly period: Readonly<Record<Target['period'], string>>;
  readonly certainty: Readonly<Record<Target['certainty'], string>>;
  readonly taskKind: Readonly<Record<Task['kind'], string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly precision: Readonly<Record<'day' | 'month' | 'year', string>>;
  readonly recurrence: Readonly<Record<'continuous' | 'yearly' | 'quarterly' | 'monthly', string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
  readonly dutyKind: Readonly<Record<Duty['kind'], string>>;
  readonly frequency: Readonly<Record<Duty['frequencies'][number], string>>;
  readonly field: Readonly<Record<Indicator['field'], string>>;
  readonly direction: Readonly<Record<Indicator['direction'], string>>;
  readonly agencyKind: Readonly<Record<Agency['kind'], string>>;
}

export type ListId = keyof ListWords | 'indicator' | 'agency';

/** Every word of a workbook of drafts. */
export interface SheetWords {
  readonly sheets: Readonly<Record<SheetId | 'guide' | 'lists', string>>;
  /** The name of a column: of its sheet if it has one there, else of all sheets; `#` stands for the number of a place. */
  readonly headers: Readonly<Record<string, string>>;
  readonly listNames: Readonly<Record<ListId, string>>;
  readonly lists: ListWords;
  /** Where a clause stands, and under which headings. */
  readonly place: (placed: PlacedClause) => string;
  readonly rule: (rule: string) => string;
  /** An indicator or agency that the register does not have yet. */
  readonly fresh: (name: string) => string;
  /** The hidden column that keeps the codes of a list. */
  readonly keptNames: (list: string) => string;
  /** One of several things with the same name. */
  readonly namesake: (name: string, id: string) => string;
  readonly candidate: (name: string, score: number) => string;
  readonly notListed: { readonly title: string; readonly message: string };
  readonly guide: GuideWords;
}

/** The first sheet. */
export interface GuideWords {
  readonly title: string;
  readonly plan: string;
  /** The name of the line that holds the plan's id, by which the workbook is known again. */
  readonly planId: string;
  readonly waiting: string;
  readonly count: (sheet: string, count: number) => string;
  readonly steps: readonly string[];
}
