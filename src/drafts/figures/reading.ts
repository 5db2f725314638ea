import type { GoalRule, NotGoalRule } from '../../schema/draft-rules.ts';
import type { Target } from '../../schema/target.ts';
import type { Unit } from '../../schema/unit.ts';
import type { Comparison } from './comparators.ts';
import type { Span } from './read-numbers.ts';
import type { DueYear } from './years.ts';

/** Words that say what a figure measures, with the figure that stands in them. */
export interface Measured {
  readonly words: string;
  readonly printed: string;
}

/** A figure of a passage with everything that its words say of it but what it is a figure of. */
export interface Reading {
  readonly rule: GoalRule;
  readonly quote: string;
  readonly printed: string;
  readonly values: readonly number[];
  readonly comparison: Pick<Comparison, 'comparator' | 'printed' | 'isTorn'>;
  readonly unit: Unit;
  readonly due: DueYear;
  readonly baseYear: number | null;
  readonly period: Target['period'];
  /** What is measured; several where they share the figure. */
  readonly measures: readonly Measured[];
  /** Words of the figure before it, where its own speak of a part of that or of nothing. */
  readonly beside: string;
  /** Whether it has no words of its own and is a further figure of what stood before. */
  readonly isInherited: boolean;
}

/** A number that is no goal, quoted. */
export interface NotGoalReading {
  readonly rule: NotGoalRule;
  readonly quote: string;
}

/** What one passage of a goal clause says in numbers. */
export interface PassageReading {
  readonly readings: readonly Reading[];
  readonly notGoals: readonly NotGoalReading[];
  /** Years, which need no entry where a goal around them has them. */
  readonly years: readonly (NotGoalReading & { readonly year: number })[];
  /** Parts in which no figure stands. */
  readonly free: readonly Span[];
  /** Numbers that fit no rule, as printed. */
  readonly unplaced: readonly string[];
}
