import { passagesOf } from '../../domain/clauses/passages.ts';
import type { PlacedClause } from '../../domain/clauses/walk.ts';
import type { NotGoalDraft, QualitativeDraft, TargetDraft } from '../../schema/draft.ts';
import { chooseIndicators } from './choose-indicators.ts';
import type { FigureWording } from './figure-wording.ts';
import type { Matcher } from './match-indicator.ts';
import type { NewIndicators } from './new-indicator.ts';
import { toQualitativeDrafts } from './qualitative-drafts.ts';
import { readPassage } from './read-passage.ts';
import type { PassageReading } from './reading.ts';
import { toTargetDrafts } from './target-drafts.ts';

/** What is proposed of one clause, its years apart: they may be those of goals around it. */
export interface ClauseReading {
  readonly placed: PlacedClause;
  readonly targets: readonly TargetDraft[];
  readonly qualitative: readonly QualitativeDraft[];
  readonly notGoals: readonly NotGoalDraft[];
  readonly years: PassageReading['years'];
  /** Numbers that fit no rule, as printed. */
  readonly unplaced: readonly string[];
}

/** Where a clause stands: outside the sections of goals, or in one where what has no figure is a goal too. */
interface Standing {
  readonly isOutside: boolean;
  readonly hasGoalsAlone: boolean;
}

/** Reads the clauses of one plan; ids and new indicators are told apart over all that it has read. */
export function createClauseReader(of: {
  readonly words: FigureWording;
  readonly match: Matcher;
  readonly fresh: NewIndicators;
  readonly isScanned: boolean;
}): (placed: PlacedClause, standing: Standing) => ClauseReading {
  const { words, match, fresh, isScanned } = of;
  const used = new Set<string>();
  return (placed, { isOutside, hasGoalsAlone }) => {
    const { clause } = placed;
    const passages = passagesOf(clause).map((text) => ({ text, reading: readPassage(placed, text) }));
    const readings = passages.flatMap(({ reading }) => reading.readings);
    const { chosen, nameless } = chooseIndicators(readings, match, fresh);
    const unplaced = [
      ...passages.flatMap(({ reading }) => reading.unplaced),
      ...nameless.map(({ printed }) => printed),
    ];
    const hasFigures = readings.length > 0 || unplaced.length > 0;
    const goals = passages.flatMap(({ text, reading: { free } }) =>
      toQualitativeDrafts(placed, text, { free, hasFigures }),
    );
    return {
      ...{ placed, unplaced },
      targets: toTargetDrafts(clause.id, chosen, { words, isScanned, isOutside }, used),
      qualitative: isOutside || !hasGoalsAlone ? [] : numbered(clause.id, goals),
      notGoals: passages.flatMap(({ reading }) =>
        reading.notGoals.map(({ rule, quote }) => ({
          ...{ clause: clause.id, quote, rule },
          reason: words.notGoalReasons[rule],
        })),
      ),
      years: passages.flatMap(({ reading }) => reading.years),
    };
  };
}

function numbered(
  clause: string,
  goals: readonly Omit<QualitativeDraft, 'id'>[],
): readonly QualitativeDraft[] {
  return goals.map((goal, at) => ({ id: at === 0 ? clause : `${clause}-${at + 1}`, ...goal }));
}
