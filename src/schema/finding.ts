import type { FindingFacts } from './findings/finding-facts.ts';

/** A place in an authored file. Lines and columns count from 1. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where the place is a field of a data file or of a frontmatter: its path from the file's root. */
  readonly path?: readonly PropertyKey[];
}

/** What can be wrong: one code for each sentence that an editor can be told. */
export type FindingCode = keyof FindingFacts;

/**
 * One thing that is wrong in an authored file: where, what, and the facts that a sentence about it needs. It holds no
 * words; `src/wording` says them. A finding never prints or exits.
 */
export interface Finding<Code extends FindingCode = FindingCode> extends Place {
  readonly code: Code;
  readonly facts: FindingFacts[Code];
}

/** A finding at a place; the facts are those of its code, null where the code says everything. */
export function findingAt<Code extends FindingCode>(
  { file, line, column, path }: Place,
  code: Code,
  facts: FindingFacts[Code],
): Finding {
  return path === undefined ? { file, line, column, code, facts } : { file, line, column, path, code, facts };
}

/** Orders findings by file, then line, then column, so that a report reads from top to bottom. */
export function compareFindings(a: Finding, b: Finding): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
