import type { Finding, FindingCode } from '../schema/finding.ts';
import type { FindingFacts } from '../schema/findings/finding-facts.ts';

/** What an editor is told: what is wrong, and what to do; `fix` is null where the message already says so. */
export interface Said {
  readonly message: string;
  readonly fix: string | null;
}

/** The sentences of one topic in one language: each code of the topic, from its facts. */
export type WordsOf<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => Said };

/** All sentences of one language; a code without one is a type error. */
export type FindingWords = WordsOf<FindingFacts>;

/** `file:line:column — message fix`, the one form in which findings reach people. */
export function formatFinding<Code extends FindingCode>(finding: Finding<Code>, words: FindingWords): string {
  const { message, fix } = words[finding.code](finding.facts);
  const advice = fix === null ? '' : ` ${fix}`;
  return `${finding.file}:${finding.line}:${finding.column} — ${message}${advice}`;
}
