import { documentOf } from '../../testing/plan-fixture.ts';
import type { Abbreviation } from '../../schema/abbreviation.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { draftFigureWords } from '../../wording/vi/draft-figures.ts';
import { type ProposedFigures, proposeFigures } from './propose-figures.ts';

const abbreviations: readonly Abbreviation[] = [
  { short: 'KHCN', alsoWritten: ['KH&CN'], long: ['khoa học và công nghệ'], capitalsOnly: false },
];

/** An indicator of the register that a test proposes figures of. */
export function indicatorOf(id: string, vi: string, unit: Indicator['unit'], definition = vi): Indicator {
  return {
    ...{ id, unit, definition, name: { vi, en: vi }, question: `${vi}?`, field: 'science' },
    ...{ direction: unit === 'rank' ? 'lower' : 'higher', incomparable: [], note: null },
  };
}

/** What is proposed of a plan of this text. */
export function figuresOf(body: string, indicators: readonly Indicator[] = []): ProposedFigures {
  const source = {
    planId: 'thu',
    province: 'tra-vinh',
    document: documentOf(body),
    indicators,
    agencies: [],
  };
  return proposeFigures(source, { words: draftFigureWords, abbreviations });
}

/** The figures of goals, each in one line as the rules read it. */
export function readGoals(goals: string): readonly string[] {
  return figuresOf(`## I. MỤC TIÊU CỤ THỂ\n\n${goals}\n`).targets.targets.map(
    ({ printed, comparator, value, low, high, unit, year, period, baseYear }) =>
      [
        `${printed}: ${comparator} ${value ?? `${low}..${high}`} ${unit}`,
        ...(year === null ? [] : [`by ${year}`]),
        ...(period === 'per-year' ? ['each year'] : []),
        ...(baseYear === null ? [] : [`from ${baseYear}`]),
      ].join(', '),
  );
}
