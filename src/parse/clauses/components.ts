import type { ClauseKind } from '../../domain/clauses/clause.ts';

/** A component that prose may use in a plan, and what it stands for. Everything else in angle brackets is an error. */
export interface BlockComponent {
  readonly kind: Extract<
    ClauseKind,
    'letterhead' | 'title' | 'signature' | 'recipients' | 'decision' | 'annex'
  >;
  /** The block's own id segment. */
  readonly segment: string;
  /** Whether the block holds plain lines (a letterhead) or clauses of its own (an annex). */
  readonly holds: 'lines' | 'clauses';
}

/** The block components of `content/plans/*.mdx`, by name. */
export const blockComponents: ReadonlyMap<string, BlockComponent> = new Map<string, BlockComponent>([
  ['Letterhead', { kind: 'letterhead', segment: 'quoc-hieu', holds: 'lines' }],
  ['Title', { kind: 'title', segment: 'ten', holds: 'lines' }],
  ['Signature', { kind: 'signature', segment: 'ky', holds: 'lines' }],
  ['Recipients', { kind: 'recipients', segment: 'noi-nhan', holds: 'lines' }],
  ['Decision', { kind: 'decision', segment: 'qd', holds: 'clauses' }],
  ['Annex', { kind: 'annex', segment: 'pl', holds: 'clauses' }],
]);

/** The one inline component: an editor's note on the words before it. */
export const noteComponent = 'Note';

/** Every component name that a plan may use. */
export const planComponents: readonly string[] = [...blockComponents.keys(), noteComponent];

/** The kinds of an editorial note. */
export const noteKinds = ['typo', 'doubt', 'scan'] as const;
