import type { Place } from '../../schema/finding.ts';

/** Something in an authored plan that the clause parser cannot accept, in Vietnamese, with the way out. */
export interface ClauseProblem {
  readonly rule:
    'mdx-code' | 'mdx-component' | 'clause-structure' | 'clause-duplicate' | 'editorial-note' | 'footnote';
  readonly place: Place;
  readonly message: string;
  readonly fix: string | null;
}

/** Where the parser leaves what it found wrong; it goes on, so that everything is told at once. */
export type ReportProblem = (problem: ClauseProblem) => void;
