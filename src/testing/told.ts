import type { Finding } from '../schema/finding.ts';
import { formatFinding } from '../wording/finding.ts';
import { findingWords } from '../wording/vi/findings/finding-words.ts';

/** A finding as an editor reads it. */
export function told(finding: Finding): string {
  return formatFinding(finding, findingWords);
}

/** The first of some findings as an editor reads it; empty where there is none. */
export function toldFirst([first]: readonly Finding[]): string {
  return first === undefined ? '' : told(first);
}
