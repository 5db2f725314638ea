import type { PlanDocument } from '../domain/clauses/clause.ts';
import type { Agency } from '../schema/agency.ts';
import type {
  AgencyDraft,
  Dropped,
  DutyDraft,
  IndicatorDraft,
  TargetDraftsFile,
  TaskDraft,
} from '../schema/draft.ts';
import type { Indicator } from '../schema/indicator.ts';

/** What the rules read: one plan's text, and the registers in which they look for what it names. */
export interface DraftSource {
  readonly planId: string;
  readonly province: string;
  readonly document: PlanDocument;
  readonly indicators: readonly Indicator[];
  /** The agencies of the plan's province alone. */
  readonly agencies: readonly Agency[];
}

/** Figures of the goal clauses, with the indicators that the register lacks. */
export interface FigureDrafts {
  readonly targets: TargetDraftsFile;
  readonly indicators: readonly IndicatorDraft[];
}

/** Work and reports that a plan orders, with the bodies and spellings that the register lacks. */
export interface WorkDrafts {
  readonly tasks: readonly TaskDraft[];
  readonly duties: readonly DutyDraft[];
  readonly agencies: readonly AgencyDraft[];
}

/** Everything proposed about one plan that nobody has decided yet, and what was decided against: `data/drafts/<plan>/`. */
export interface DraftSet extends FigureDrafts, WorkDrafts {
  readonly dropped: readonly Dropped[];
}
