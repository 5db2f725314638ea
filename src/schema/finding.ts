/** A place in an authored file. Lines and columns count from 1. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in an authored file, told to the person who can mend it. A finding never prints or exits. */
export interface Finding extends Place {
  /** Name of the rule that found it, ASCII kebab-case. */
  readonly rule: string;
  /** What is wrong, in Vietnamese, with what was found and what was expected. */
  readonly message: string;
  /** What to do about it; null when the message already says so. */
  readonly fix: string | null;
}

/** `file:line:column — message fix`, the one form in which findings reach people. */
export function formatFinding(finding: Finding): string {
  const advice = finding.fix === null ? '' : ` ${finding.fix}`;
  return `${finding.file}:${finding.line}:${finding.column} — ${finding.message}${advice}`;
}

/** Orders findings by file, then line, then column, so that a report reads from top to bottom. */
export function compareFindings(a: Finding, b: Finding): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
