import type { Counts } from '../counts.ts';
import type { Role } from '../role.ts';

/** What a name in one file can point to in another. */
export type ReferenceKind =
  | 'province'
  | 'plan'
  | 'clause'
  | 'agency'
  | 'indicator'
  | 'target'
  | 'task'
  | 'report'
  | 'statement'
  | 'source-file'
  | 'corrections-file';

/** What a fact with an id of its own can be. */
export type FactKind = 'target' | 'task' | 'duty' | 'agency';

/** A fact that names something that does not exist. */
export interface DeadReference {
  readonly value: string;
  /** The one that was probably meant. */
  readonly nearest: string | null;
  /** Those there are, or the first of them; empty where there are none. */
  readonly known: readonly string[];
}

/** What can be wrong with the facts about a plan. */
export interface FactFindings {
  /** What a person counted in the document, and how many of it are recorded. */
  'count-differs': { readonly what: keyof Counts; readonly counted: number; readonly recorded: number };
  /** `owner` is the plan or report in which it was looked for; null where it was looked for in the whole corpus. */
  'reference-dead': DeadReference & { readonly kind: ReferenceKind; readonly owner: string | null };
  /** It exists, in the register of the province `owner`. */
  'agency-of-other-province': {
    readonly agency: string;
    readonly owner: string;
    readonly province: string;
    readonly nearest: string | null;
  };
  /** A register is named after its province. */
  'file-of-no-province': DeadReference;
  /** A folder of facts is named after its plan. */
  'folder-of-no-plan': DeadReference;
  'id-twice': {
    readonly kind: FactKind;
    readonly id: string;
    readonly first: { readonly file: string; readonly line: number };
  };
  /** A draft has the id of a recorded fact that stands on other words. */
  'draft-id-taken': {
    readonly kind: FactKind;
    readonly id: string;
    readonly recorded: { readonly file: string; readonly line: number };
  };
  /** An id that does not begin with the clause of its fact: the stem is right, with an ending where it is taken. */
  'id-of-other-clause': {
    readonly kind: FactKind;
    readonly id: string;
    readonly stem: string;
    /** `-2`, `-viec-2`; `year` for a dash and the year. */
    readonly ending: string;
  };
  'quote-absent': { readonly quote: string; readonly clause: string };
  'quote-ambiguous': { readonly quote: string; readonly clause: string; readonly count: number };
  'figure-not-in-quote': { readonly printed: string };
  'comparator-not-in-quote': { readonly printed: string };
  /** `meant` are the comparators that the printed words can mean. */
  'comparator-word': {
    readonly printed: string;
    readonly comparator: string;
    readonly meant: readonly string[];
  };
  /** Words of a task's title that its clause does not have. */
  'title-words-added': { readonly words: readonly string[]; readonly clause: string };
  'words-absent': { readonly printed: string; readonly clauses: readonly string[] };
  /** A party of a duty stands neither in the clause nor in what it stands in. */
  'party-absent': { readonly printed: string; readonly clause: string };
  /** Words that say a role stand neither in the clauses nor in what they stand in, heads of columns included. */
  'role-words-absent': { readonly printed: string; readonly clauses: readonly string[] };
  /** `meant` are the roles that the printed words can say. */
  'role-word': { readonly printed: string; readonly role: Role; readonly meant: readonly Role[] };
  'due-not-in-quote': { readonly printed: string };
  /** The numbers of the printed day are not those recorded. */
  'due-value': { readonly printed: string; readonly recorded: readonly (number | null)[] };
  'spelling-unknown': {
    readonly printed: string;
    readonly agency: string;
    readonly known: readonly string[];
  };
  'figure-value': { readonly printed: string; readonly recorded: readonly (number | null)[] };
  'figure-unit': { readonly printed: string; readonly unit: string };
  'year-not-printed': { readonly year: number; readonly clause: string };
  /** The numbers of one goal clause that no entry counts. */
  'number-uncounted': {
    readonly texts: readonly string[];
    readonly clause: string;
    readonly plan: string;
    readonly file: string;
  };
  'entry-outside-goals': { readonly clause: string };
  'entry-without-number': { readonly clause: string };
  /** A number set aside that a target counts already. */
  'entry-counted-twice': { readonly clause: string };
  'contradiction-undeclared': {
    readonly id: string;
    readonly printed: string;
    readonly rival: {
      readonly id: string;
      readonly printed: string;
      readonly file: string;
      readonly line: number;
    };
  };
  'contradiction-settled': { readonly targets: readonly string[] };
}
