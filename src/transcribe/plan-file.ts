import { stringify } from 'yaml';
import type { Transcript, UnsureLine } from '../domain/documents/transcript.ts';
import type { PlanMeta } from '../schema/plan.ts';

/** The text of `content/plans/<plan>.mdx`, with its open lines counted from its first. */
export interface PlanFile {
  readonly text: string;
  readonly unsure: readonly UnsureLine[];
}

/** Puts what is said about a plan over its text. */
export function toPlanFile(meta: PlanMeta, { text, unsure }: Transcript): PlanFile {
  const head = `---\n${stringify(meta, { lineWidth: 0 })}---\n\n`;
  const above = head.split('\n').length - 1;
  return { text: head + text, unsure: unsure.map((one) => ({ ...one, line: one.line + above })) };
}
