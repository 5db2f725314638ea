import { studioWords as words } from '../../../src/wording/vi/studio.ts';

/** Why a fact was proposed; null of what is confirmed. */
export function sayRule(rule: string | null): string | null {
  if (rule === null) return null;
  return rule === 'by-hand' ? words.byHand : words.ruleUnknown(rule);
}
