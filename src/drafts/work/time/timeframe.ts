import type { Task } from '../../../schema/task.ts';
import { toPlain } from '../words.ts';
import { toOwnWords } from './own-words.ts';
import { readFrequencies, saysRhythm } from './rhythm-words.ts';
import { readSpan } from './time-span.ts';

export type Timeframe = NonNullable<Task['timeframe']>;

const recurrences = ['continuous', 'monthly', 'quarterly', 'yearly'] as const;
const goesOn = /(?:những|các) năm tiếp|tiếp theo|trở đi|lâu dài/u;

/** What printed words say of the time of a piece of work; null for all that they leave open. */
export function toTimeframe(printed: string, clause: string): Timeframe {
  const plain = toOwnWords(toPlain(printed));
  const span = readSpan(plain);
  const said = readFrequencies(plain);
  const recurrence = recurrences.find((one) => said.includes(one)) ?? null;
  const isOpen = goesOn.test(plain) || (span.due === null && (span.start !== null || saysRhythm(plain)));
  return { printed, clause, ...span, due: isOpen ? null : span.due, recurrence, openEnded: isOpen };
}
