import { type PlacedClause, walkClauses } from '../../domain/clauses/walk.ts';
import type { Abbreviation } from '../../schema/abbreviation.ts';
import type { DraftSource, FigureDrafts } from '../draft-set.ts';
import type { FigureWording } from './figure-wording.ts';
import { findContradictions } from './find-contradictions.ts';
import { findGoalRoots } from './goal-clauses.ts';
import { createMatcher } from './match-indicator.ts';
import { createWordReader } from './measure-words.ts';
import { NewIndicators } from './new-indicator.ts';
import { findOutsideGoals } from './outside-goals.ts';
import { createClauseReader } from './read-clause.ts';
import { toYearAsides } from './year-asides.ts';

/** What the rules take from the language of the plans. */
export interface FigureLanguage {
  readonly words: FigureWording;
  readonly abbreviations: readonly Abbreviation[];
}

/** Numbers of one clause that no rule could place: a person has to read them. */
export interface Unplaced {
  readonly clause: string;
  readonly numbers: readonly string[];
}

export interface ProposedFigures extends FigureDrafts {
  readonly unplaced: readonly Unplaced[];
}

/** Proposes what the goal clauses of a plan say in figures; what it cannot place it names. Pure, and always the same. */
export function proposeFigures(
  { document, indicators }: DraftSource,
  { words, abbreviations }: FigureLanguage,
): ProposedFigures {
  const fresh = new NewIndicators(
    words,
    indicators.map(({ id }) => id),
  );
  const read = createClauseReader({
    ...{ words, fresh, match: createMatcher(indicators, createWordReader(abbreviations)) },
    isScanned: document.notes.some(({ kind }) => kind === 'scan'),
  });
  const inside = findGoalRoots(document);
  const outside = findOutsideGoals(document, inside);
  const clauses = [
    ...inside.flatMap(({ placed, hasGoalsAlone }) =>
      walkFrom(placed).map((one) => read(one, { isOutside: false, hasGoalsAlone })),
    ),
    ...outside.map((placed) => read(placed, { isOutside: true, hasGoalsAlone: false })),
  ];
  const targets = clauses.flatMap((one) => one.targets);
  const qualitative = clauses.flatMap((one) => one.qualitative);
  const notGoals = clauses.flatMap((one) => one.notGoals);
  const years = toYearAsides(clauses, { targets, qualitative }, words);
  const goalClauses = [
    ...inside.map(({ placed }) => placed.clause.id),
    ...outside.map(({ clause }) => clause.id),
  ];
  return {
    targets: {
      ...{ goalClauses, targets, qualitative, notGoals: [...notGoals, ...years] },
      contradictions: findContradictions(targets, words),
    },
    indicators: fresh.all,
    unplaced: clauses
      .filter(({ unplaced }) => unplaced.length > 0)
      .map(({ placed, unplaced }) => ({ clause: placed.clause.id, numbers: unplaced })),
  };
}

/** A clause with everything under it, each with its ancestors. */
function walkFrom({ clause, ancestors }: PlacedClause): readonly PlacedClause[] {
  return walkClauses([clause]).map((one) => ({ ...one, ancestors: [...ancestors, ...one.ancestors] }));
}
