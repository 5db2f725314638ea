import type { IndicatorModel } from '../charts/chart.ts';
import type { Series } from '../charts/series.ts';
import type { IndicatorSummary } from '../charts/summary.ts';
import type { PlacedClause } from '../domain/clauses/walk.ts';
import type { Observation } from '../schema/observation.ts';
import type { Target } from '../schema/target.ts';
import type { Unit } from '../schema/unit.ts';

/** Names a province in a sentence. */
export type PlaceName = (provinceId: string) => string;

/** What a language says of an indicator's figures: in one sentence, on the picture, and of each point. */
export interface ChartWording {
  /** Who asks what by when, and what is known; one sentence. */
  readonly summary: (summary: IndicatorSummary, placeOf: PlaceName) => string;
  /** The name of a series beside its line. */
  readonly series: (series: Series, placeOf: PlaceName) => string;
  /** The same as short as it can be where the line ends: the province alone, when only one of its series is drawn. */
  readonly lineEnd: (series: Series, all: readonly Series[], placeOf: PlaceName) => string;
  /** A value of the axis. */
  readonly tick: (value: number, unit: Unit) => string;
  /** Stands between two levels of one plan for one year. */
  readonly contradiction: string;
  /** A target as briefly as it stands on the picture. */
  readonly targetLabel: (target: Target) => string;
  readonly actualLabel: (observation: Observation) => string;
  /** A target as it is read out; one sentence. */
  readonly targetPoint: (place: string, target: Target) => string;
  readonly actualPoint: (place: string, observation: Observation) => string;
  readonly quotation: (quote: string) => string;
  /** A clause as a person would cite it. */
  readonly clauseReference: (placed: PlacedClause) => string;
}

/** What is said of a point: on the picture, and in full to who reads it alone. */
export interface PointText {
  readonly label: string;
  readonly sentence: string;
  /** The sentence with the quotation and where it stands. */
  readonly full: string;
}

/** The texts of every figure of a model, by the figure's id. */
export function toPointTexts(
  { targets, actuals }: Pick<IndicatorModel, 'targets' | 'actuals'>,
  placeOf: PlaceName,
  words: ChartWording,
): ReadonlyMap<string, PointText> {
  const ofTargets = targets.map(({ id, plan, entries: [{ target, placed }] }) => {
    const sentence = words.targetPoint(placeOf(plan.meta.province), target);
    const full = `${sentence} ${words.quotation(target.quote)} ${words.clauseReference(placed)}`;
    return [id, { label: words.targetLabel(target), sentence, full }] as const;
  });
  const ofActuals = actuals.map(({ id, province, observations: [one] }) => {
    const sentence = words.actualPoint(placeOf(province), one);
    const full = `${sentence} ${words.quotation(one.quote)}`;
    return [id, { label: words.actualLabel(one), sentence, full }] as const;
  });
  return new Map([...ofTargets, ...ofActuals]);
}
