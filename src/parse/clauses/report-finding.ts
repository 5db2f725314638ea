import type { Finding } from '../../schema/finding.ts';

/** Where the parser of clauses leaves what it found wrong; it goes on, so that everything is told at once. */
export type ReportFinding = (finding: Finding) => void;
