import type { DocumentChange, DocumentDoubt } from './read-document.ts';

/** What is open about a line of a transcribed plan; the words for it are in the wording. */
export const unsureKinds = [
  'heading-or-paragraph',
  'closing-words',
  'label-gap',
  'label-twice',
  'label-unknown',
  'label-spaced',
  'mark-written',
  'line-split',
  'line-joined',
  'line-left-out',
  'title-joined',
  'title-unknown',
  'layout-or-table',
  'table-of-lines',
  'merged-cell',
  'header-joined',
  'header-unknown',
  'cell-joined',
  'footnote-uncalled',
] as const;

/** A line of the written file that a person has to look at. */
export interface UnsureLine {
  /** Of the written file, from 1. */
  readonly line: number;
  readonly kind: (typeof unsureKinds)[number] | DocumentDoubt['kind'];
  /** The first words that it concerns. */
  readonly words: string;
}

/** How much of a document was transcribed. */
export interface TranscriptCounts {
  readonly tables: number;
  readonly rows: number;
  readonly footnotes: number;
}

/** The prose of a plan as the parser of clauses reads it, and what is open about it. */
export interface Transcript {
  /** Without frontmatter; ends with a line break. */
  readonly text: string;
  /** Lines count from the first of `text`. */
  readonly unsure: readonly UnsureLine[];
  readonly changes: readonly DocumentChange[];
  readonly counts: TranscriptCounts;
}
