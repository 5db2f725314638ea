import type { Rule } from './rule.ts';
import {
  completedDateUnclear,
  completedLate,
  completedNoDeadline,
  completedOnTime,
  cycleCompleted,
} from './rules-completed.ts';
import {
  openDeadlineUnclear,
  openNoDeadline,
  openOverdue,
  openUnreportedSinceDue,
  openWithinDeadline,
} from './rules-open.ts';
import { cancelled, nothingPublished, suspended } from './rules-unreported.ts';

/** The rules of a status in the order in which they are tried: the first that applies decides. One always does. */
export const statusRules: readonly Rule[] = [
  nothingPublished,
  suspended,
  cancelled,
  cycleCompleted,
  completedNoDeadline,
  completedOnTime,
  completedLate,
  completedDateUnclear,
  openOverdue,
  openWithinDeadline,
  openNoDeadline,
  openDeadlineUnclear,
  openUnreportedSinceDue,
];
