import type { z } from 'zod';
import type { Problem, TableProblems } from '../../domain/spreadsheets/problem.ts';
import type { Finding } from '../../schema/finding.ts';

/** Why a row that was read is not taken; it waits on then. */
export interface RowProblems extends TableProblems {
  /** Something is filled in, and nothing says of what it is. */
  'row-without-key': null;
  /** The row at `other` has its key too: which of them is meant nobody can tell. */
  'row-twice': { readonly key: string; readonly other: string };
  'key-unknown': { readonly key: string; readonly nearest: string | null };
  /** Cells were changed, and nobody decided. */
  'change-undecided': { readonly headers: readonly string[] };
  /** To be mended, it says, and no cell was. */
  'mend-unchanged': null;
  /** The draft says something else by now. */
  'draft-changed': null;
  /** It is confirmed by now, and not as the row says. */
  'confirmed-otherwise': { readonly headers: readonly string[] };
  'confirmed-already': null;
  'dropped-already': { readonly reason: string | null };
  /** The row of what it names is not sound, so that it would be registered as it was drafted. */
  'named-row-wrong': { readonly sheet: string; readonly cell: string };
  'reason-wanted': { readonly printed: string };
  'clause-unknown': { readonly clause: string };
  'indicator-unknown': { readonly indicator: string };
  'agency-unknown': { readonly printed: string };
  /** What a schema finds wrong with the entry that the row makes. */
  'entry-invalid': InvalidFacts;
  /** What the checks would find wrong with it. */
  'fact-wrong': { readonly header: string | null; readonly finding: Finding };
}

interface InvalidFacts {
  readonly entry: unknown;
  readonly schema: z.ZodType;
  /** The cell that says what a path of the entry leads to, and the name of its column; null where no one column does. */
  readonly placeOf: (path: readonly PropertyKey[]) => {
    readonly cell: string;
    readonly header: string | null;
  };
}

export type RowProblem = Problem<RowProblems>;

/** What a person should know of rows that were taken. */
export interface RowNotices {
  /** Confirmed, it says, and cells were changed: taken as mended. */
  'confirmed-with-changes': { readonly headers: readonly string[] };
  /** Changed, and nothing confirmed names it: not written yet. */
  'register-waits': null;
  /** The register holds something else under this id by now. */
  'registered-otherwise': { readonly headers: readonly string[] };
}

export type RowNotice = Problem<RowNotices>;
