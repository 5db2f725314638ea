import { passagesOf } from '../../domain/clauses/passages.ts';
import { type PlacedClause, walkClauses } from '../../domain/clauses/walk.ts';
import type { Abbreviation } from '../../schema/abbreviation.ts';
import type { NotGoalDraft, QualitativeDraft, TargetDraft } from '../../schema/draft.ts';
import type { DraftSource, FigureDrafts } from '../draft-set.ts';
import { chooseIndicators } from './choose-indicators.ts';
import type { FigureWording } from './figure-wording.ts';
import { findContradictions } from './find-contradictions.ts';
import { findGoalRoots } from './goal-clauses.ts';
import { createMatcher } from './match-indicator.ts';
import { createWordReader } from './measure-words.ts';
import { NewIndicators } from './new-indicator.ts';
import { findOutsideGoals } from './outside-goals.ts';
import { type PassageReading, readPassage } from './read-passage.ts';
import { toQualitativeDrafts } from './qualitative-drafts.ts';
import { toTargetDrafts } from './target-drafts.ts';
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
  source: DraftSource,
  { words, abbreviations }: FigureLanguage,
): ProposedFigures {
  const match = createMatcher(source.indicators, createWordReader(abbreviations));
  const fresh = new NewIndicators(
    words,
    source.indicators.map(({ id }) => id),
  );
  const isScanned = source.document.notes.some(({ kind }) => kind === 'scan');
  const inside = findGoalRoots(source.document);
  const outside = findOutsideGoals(source.document, inside);
  const found = {
    targets: [] as TargetDraft[],
    qualitative: [] as QualitativeDraft[],
    notGoals: [] as NotGoalDraft[],
    unplaced: [] as Unplaced[],
  };
  const used = new Set<string>();
  const years: { readonly placed: PlacedClause; readonly reading: PassageReading }[] = [];
  const read = (placed: PlacedClause, isOutside: boolean, hasGoalsAlone: boolean): void => {
    const { clause } = placed;
    const passages = passagesOf(clause).map((text) => ({ text, reading: readPassage(placed, text) }));
    const readings = passages.flatMap(({ reading }) => reading.readings);
    const { chosen, nameless } = chooseIndicators(readings, match, fresh);
    found.targets.push(...toTargetDrafts(clause.id, chosen, { words, isScanned, isOutside }, used));
    for (const { reading } of passages) {
      years.push({ placed, reading });
      found.notGoals.push(
        ...reading.notGoals.map(({ rule, quote }) => ({
          ...{ clause: clause.id, quote, rule },
          reason: words.notGoalReasons[rule],
        })),
      );
    }
    const numbers = [
      ...passages.flatMap(({ reading }) => reading.unplaced),
      ...nameless.map(({ printed }) => printed),
    ];
    if (numbers.length > 0) found.unplaced.push({ clause: clause.id, numbers });
    if (isOutside || !hasGoalsAlone) return;
    const hasFigures = readings.length > 0 || numbers.length > 0;
    let number = 1;
    for (const { text, reading } of passages) {
      const goals = toQualitativeDrafts(placed, text, { free: reading.free, hasFigures }, number);
      number += goals.length;
      found.qualitative.push(...goals);
    }
  };
  for (const { placed, hasGoalsAlone } of inside)
    for (const one of walkFrom(placed)) read(one, false, hasGoalsAlone);
  for (const placed of outside) read(placed, true, false);
  found.notGoals.push(...toYearAsides(years, found, words));
  const goalClauses = [
    ...inside.map(({ placed }) => placed.clause.id),
    ...outside.map(({ clause }) => clause.id),
  ];
  return {
    targets: {
      ...{ goalClauses, targets: found.targets, qualitative: found.qualitative, notGoals: found.notGoals },
      contradictions: findContradictions(found.targets, words),
    },
    indicators: fresh.all,
    unplaced: found.unplaced,
  };
}

/** A clause with everything under it, each with its ancestors. */
function walkFrom({ clause, ancestors }: PlacedClause): readonly PlacedClause[] {
  return walkClauses([clause]).map((one) => ({ ...one, ancestors: [...ancestors, ...one.ancestors] }));
}
