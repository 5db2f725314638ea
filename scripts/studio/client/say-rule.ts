import { draftRuleNames } from '../../../src/wording/vi/draft-rules.ts';
import { studioWords as words } from '../../../src/wording/vi/studio.ts';

const names: Readonly<Record<string, string>> = draftRuleNames;

/** Why a fact was proposed; null of what is confirmed. A rule that is no more is named by its id. */
export function sayRule(rule: string | null): string | null {
  return rule === null ? null : (names[rule] ?? words.ruleUnknown(rule));
}
