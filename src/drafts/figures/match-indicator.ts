import type { Indicator } from '../../schema/indicator.ts';
import { isPercentUnit } from '../../schema/percent-unit.ts';
import type { Unit } from '../../schema/unit.ts';
import type { WordReader } from './measure-words.ts';

/** An indicator with how well its words fit, from 0 to 1. */
export interface Fit {
  readonly indicator: Indicator;
  readonly score: number;
}

/** Finds the indicators whose words fit those of a figure, the best first; `beside` are words that may speak of it too. */
export type Matcher = (figure: {
  readonly words: string;
  readonly beside: string;
  readonly unit: Unit;
}) => readonly Fit[];

interface Entry {
  readonly indicator: Indicator;
  readonly name: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Weighs each word by how few indicators have it, so that “khoa học” counts for less than “nghiệm thu”. */
export function createMatcher(indicators: readonly Indicator[], read: WordReader): Matcher {
  const entries = indicators.map((indicator): Entry => ({
    indicator,
    name: read(indicator.name.vi),
    all: read(`${indicator.name.vi}. ${indicator.definition}`),
  }));
  const having = new Map<string, number>();
  for (const { all } of entries) for (const word of all) having.set(word, (having.get(word) ?? 0) + 1);
  const weigh = (word: string): number => Math.log((entries.length + 1) / ((having.get(word) ?? 0) + 0.5));
  const sum = (words: Iterable<string>): number =>
    [...words].reduce((total, word) => total + Math.max(weigh(word), 0), 0);
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    sum([...a].filter((word) => b.has(word)));
  return ({ words, beside, unit }) => {
    const own = read(words);
    const wide = new Set([...own, ...read(beside)]);
    const ofOwn = sum(own);
    return entries
      .map(({ indicator, name, all }) => {
        const named = ratio(shared(name, own), sum(name));
        const namedBeside = ratio(shared(name, wide), sum(name));
        const told = ratio(shared(all, own), ofOwn);
        const words = 0.5 * Math.max(named, 0.8 * namedBeside) + 0.5 * told;
        return { indicator, score: round(words * unitFit(indicator.unit, unit)) };
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || (a.indicator.id < b.indicator.id ? -1 : 1));
  };
}

/** Two units can be of one measure only where both are shares, or both are counts. */
function unitFit(a: Unit, b: Unit): number {
  if (a === b) return 1;
  if (kindOf(a) !== kindOf(b)) return 0.3;
  return kindOf(a) === 'percent' ? 0.9 : 0.7;
}

/** Whether a figure in one unit can be recorded in the other. */
export function isSameKind(a: Unit, b: Unit): boolean {
  return kindOf(a) === kindOf(b);
}

function kindOf(unit: Unit): string {
  if (isPercentUnit(unit)) return 'percent';
  return unit === 'rank' || unit === 'score' || unit === 'times' ? unit : 'count';
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function round(score: number): number {
  return Math.round(Math.min(score, 1) * 100) / 100;
}
