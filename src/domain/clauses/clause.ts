import type { Place } from '../../schema/finding.ts';

/** A run of a clause's own words. Notes and footnote marks stand between the words and are no part of them. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'note'; readonly id: string }
  | { readonly type: 'footnote'; readonly key: string };

/**
 * What a node of the document is. `section` I., `article` Điều 1., `clause` 1., `subclause` 1.1., `point` a), `dash` -,
 * `plus` +, `paragraph` no number (a printed star included), `group` and `row` of a table, `line` of a block;
 * the rest are the blocks of an official document.
 */
export type ClauseKind =
  | 'section'
  | 'article'
  | 'clause'
  | 'subclause'
  | 'point'
  | 'dash'
  | 'plus'
  | 'paragraph'
  | 'table'
  | 'group'
  | 'row'
  | 'line'
  | 'letterhead'
  | 'title'
  | 'signature'
  | 'recipients'
  | 'decision'
  | 'annex';

/** How the words of a clause stand on the page. */
export type ClauseForm = 'heading' | 'paragraph' | 'item' | 'row' | 'block';

/** One node of a plan's clause tree. Every node has an id that is unique in its document and never changes. */
export interface Clause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly form: ClauseForm;
  /** The printed number or mark (`II.`, `a)`, `-`, `Điều 1.`); null where nothing is printed. */
  readonly label: string | null;
  /** The clause's own words after the label. Of a row: the words of its first cell after the number. */
  readonly words: readonly Inline[];
  /** Of a table its header cells, of a row or group all cells with the number first; null elsewhere. */
  readonly cells: readonly (readonly Inline[])[] | null;
  readonly children: readonly Clause[];
  readonly place: Place;
}

/** An editor's remark on words of the document, printed beside them and never among them. */
export interface EditorialNote {
  readonly id: string;
  readonly clauseId: string;
  /** The words it speaks of, which stand directly before it. */
  readonly on: string;
  /** `typo`: evident slip of the document. `doubt`: unclear or contradictory. `scan`: the scan can be read in two ways. */
  readonly kind: 'typo' | 'doubt' | 'scan';
  readonly text: string;
  readonly place: Place;
}

/** A printed footnote. */
export interface Footnote {
  readonly key: string;
  readonly id: string;
  readonly words: readonly Inline[];
  readonly place: Place;
}

/** A whole document: its clauses in printed order, its footnotes, and the editors' notes on it. */
export interface PlanDocument {
  readonly clauses: readonly Clause[];
  readonly footnotes: readonly Footnote[];
  readonly notes: readonly EditorialNote[];
}
