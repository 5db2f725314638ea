import type { z } from 'zod';
import type { AgencyFile } from '../schema/agency.ts';
import type { DraftKind } from '../schema/draft.ts';
import type { DutyFile } from '../schema/duty.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { FactsLevel } from '../schema/plan.ts';
import type { TargetsFile } from '../schema/target.ts';
import type { TaskFile } from '../schema/task.ts';
import type { DraftSet } from './draft-set.ts';

/** What is confirmed of one plan, what waits, and the registers that a confirmation may extend. */
export interface FactSet {
  /** How far the plan is worked up, as its frontmatter says. */
  readonly facts: FactsLevel;
  /** Null where the plan has no such file. */
  readonly targets: TargetsFile | null;
  readonly tasks: TaskFile | null;
  readonly duties: DutyFile | null;
  readonly indicators: readonly Indicator[];
  /** Of the plan's province. */
  readonly agencies: AgencyFile;
  readonly drafts: DraftSet;
}

/** A draft as the person saw it: its key (`keyOf`) and what it said (`versionOf`); a null version takes any. */
interface Seen {
  readonly kind: DraftKind;
  readonly key: string;
  readonly version: string | null;
}

/** What is to stand beside an entry for it to be confirmed, where a person says it. */
export interface Registered {
  /** What the register is to hold of its indicator, with the id, in the format of `data/indicators/`. */
  readonly indicator?: unknown;
  /** What the register is to hold of its agencies, in the format of `data/agencies/`. */
  readonly agencies?: readonly unknown[];
  /** Of a target: how it contradicts figures that the plan sets for the same thing, one sentence. */
  readonly contradiction?: string | null;
}

/**
 * What a person decides about one fact. `entry` is in the format of `data/plans/<plan>/`, from a person's hand and not
 * yet parsed; `confirm` without one takes the draft as it is. `mend` keeps it waiting, `add` needs no draft.
 */
export type Decision =
  | (Seen & Registered & { readonly action: 'confirm'; readonly entry?: unknown })
  | (Seen & { readonly action: 'mend'; readonly entry: unknown })
  | (Seen & { readonly action: 'drop'; readonly reason: string | null })
  | (Registered & { readonly action: 'add'; readonly kind: DraftKind; readonly entry: unknown });

/** Why a decision is not taken; nothing changes then. */
export type DecisionRefusal =
  /** No such draft waits. `entry` is what is confirmed under its key; null where nothing is. */
  | { readonly code: 'not-waiting'; readonly key: string; readonly entry: object | null }
  /** It says something else than the person saw. */
  | { readonly code: 'changed-meanwhile'; readonly key: string; readonly entry: object }
  | {
      readonly code: 'entry-invalid';
      readonly issues: readonly z.core.$ZodIssue[];
      readonly schema: z.ZodType;
    }
  | { readonly code: 'clause-unknown'; readonly clause: string }
  | { readonly code: 'indicator-unknown'; readonly indicator: string }
  | { readonly code: 'agency-unknown'; readonly agency: string; readonly printed: string }
  /** A figure of a goal that is no target is set aside with a reason. */
  | { readonly code: 'reason-wanted'; readonly printed: string };

/** What a decision leads to. `key` is that of the entry it confirmed, mended or added; null where it was dropped. */
export type Decided =
  | { readonly set: FactSet; readonly key: string | null; readonly refusal: null }
  | { readonly set: null; readonly key: null; readonly refusal: DecisionRefusal };
