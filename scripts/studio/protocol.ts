import type { ClauseForm, ClauseKind } from '../../src/domain/clauses/clause.ts';
import type { Registered } from '../../src/drafts/decision.ts';
import type { FactOfKind } from '../../src/drafts/lists.ts';
import type { Agency } from '../../src/schema/agency.ts';
import type { DraftKind } from '../../src/schema/draft.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { EntryState } from '../../src/wording/vi/studio.ts';

/** What the server of the studio and its page say to each other, as JSON. */

/** A clause as the page shows it: words without notes and footnote marks. */
export interface StudioClause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly form: ClauseForm;
  readonly label: string | null;
  readonly words: string;
  readonly cells: readonly string[] | null;
  /** As a person cites it: `điểm a khoản 2 mục II`. */
  readonly reference: string;
  readonly children: readonly StudioClause[];
}

interface EntryOf<Kind extends DraftKind> {
  readonly kind: Kind;
  /** What it is found by among those of its kind. */
  readonly key: string;
  readonly state: EntryState;
  /** Changes with everything that the entry says, its state included. */
  readonly version: string;
  readonly clause: string;
  readonly quote: string;
  /** Null of what is confirmed: nobody remembers who proposed it. */
  readonly rule: string | null;
  /** Null where it was dropped. */
  readonly fact: FactOfKind[Kind] | null;
  /** Of a target that waits: how well its indicator fits, and the next best. */
  readonly score: number | null;
  readonly candidates: readonly { readonly indicator: string; readonly score: number }[];
  /** Why it was dropped; null where it was not, or nobody said. */
  readonly reason: string | null;
}

/** One fact of a plan, drafted, confirmed or dropped. */
export type StudioEntry = { readonly [Kind in DraftKind]: EntryOf<Kind> }[DraftKind];

/** Where a fact stands among all of its plan: what the address of the page and every decision name. */
export type EntryName = Pick<StudioEntry, 'kind' | 'key'>;

/** A register's entry; `isNew` where it is drafted and not in the register yet. */
export type StudioIndicator = Indicator & { readonly isNew: boolean };
export type StudioAgency = Agency & { readonly isNew: boolean };

/** Everything about a plan that a decision may change. */
export interface StudioFacts {
  /** Changes with anything in it, and with the document. */
  readonly revision: string;
  /** Changes with the document, which is asked for apart. */
  readonly document: string;
  /** What every decision must carry; another one after every start of the server. */
  readonly token: string;
  readonly plan: { readonly id: string; readonly title: string; readonly province: string };
  /** In the order of the document. */
  readonly entries: readonly StudioEntry[];
  readonly indicators: readonly StudioIndicator[];
  readonly agencies: readonly StudioAgency[];
}

/** A line of the list of plans. */
export interface StudioPlan {
  readonly id: string;
  readonly title: string;
  readonly done: number;
  readonly all: number;
}

/** What the page asks for: `version` is that of the entry as the person saw it. */
export type StudioDecision =
  | (EntryName &
      Registered & { readonly action: 'confirm'; readonly version: string; readonly entry?: unknown })
  | (EntryName & Registered & { readonly action: 'mend'; readonly version: string; readonly entry: unknown })
  | (EntryName & { readonly action: 'drop'; readonly version: string; readonly reason: string | null })
  | (Registered & { readonly action: 'add'; readonly kind: DraftKind; readonly entry: unknown })
  | { readonly action: 'undo'; readonly undo: string };

/** What is wrong with an entry, in words; `field` is a path (`given.0.role`), empty for the whole. */
export interface FieldFault {
  readonly field: string;
  readonly said: string;
}

/** What became of a decision. */
export type StudioAnswer =
  | {
      readonly is: 'done';
      readonly facts: StudioFacts;
      /** The entry that it made, changed or brought back; null where it was dropped. */
      readonly name: EntryName | null;
      /** With what it is undone; null where it cannot be. */
      readonly undo: string | null;
    }
  | { readonly is: 'refused'; readonly faults: readonly FieldFault[] }
  /** Somebody saved it meanwhile. `theirs` is what stands now, null where nothing does. */
  | { readonly is: 'conflict'; readonly facts: StudioFacts; readonly theirs: StudioEntry | null }
  /** The files cannot be read, or the token is that of a server that has ended. */
  | { readonly is: 'failed'; readonly said: string; readonly isTokenOld: boolean };
