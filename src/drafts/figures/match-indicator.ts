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
    const wide = new Set([...read(words), ...read(beside)]);
    // What follows a comma may say what it is good for, and no more of what is measured.
    const readings = shorten(words).map((text) => {
      const own = read(text);
      return { own, ofOwn: sum(own) };
    });
    return entries
      .map(({ indicator, name, all }) => {
        const ofName = sum(name);
        const namedBeside = ratio(shared(name, wide), ofName);
        const scores = readings.map(({ own, ofOwn }) => {
          const named = ratio(shared(name, own), ofName);
          return harmonicMean(Math.max(named, 0.8 * namedBeside), ratio(shared(all, own), ofOwn));
        });
        return { indicator, score: round(Math.max(...scores) * unitFit(indicator.unit, unit)) };
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || (a.indicator.id < b.indicator.id ? -1 : 1));
  };
}

/** The words of a figure, whole and up to each comma and parenthesis behind it. */
function shorten(words: string): readonly string[] {
  const figure = words.search(/\d/);
  const cuts = [...words.matchAll(/,\s|\s\(/g)].map(({ index }) => index).filter((at) => at > figure);
  return [words, ...cuts.map((at) => words.slice(0, at))];
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

/** High only where both are: all of a name in the words, and few of the words beyond it. */
function harmonicMean(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (2 * a * b) / (a + b);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function round(score: number): number {
  return Math.round(Math.min(score, 1) * 100) / 100;
}
