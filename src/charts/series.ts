import type { Indicator } from '../schema/indicator.ts';
import type { Observation } from '../schema/observation.ts';
import type { Target } from '../schema/target.ts';
import type { Plan } from '../domain/corpus.ts';
import type { ActualFigure, Figure, TargetFigure } from './figure.ts';

/** A figure on the axes. */
export interface ChartPoint {
  readonly id: string;
  readonly year: number;
  readonly low: number;
  readonly high: number;
  /** A line leads to it from the point before. */
  readonly isJoined: boolean;
  /** Another point of its plan, year and period says something else. */
  readonly isContradicted: boolean;
  readonly isDoubtful: boolean;
}

/** All that a picture needs of a series. */
export interface DrawnSeries {
  readonly id: string;
  readonly kind: 'target' | 'actual';
  /** The province that asks, or that a value is of. */
  readonly province: string;
  /** By year, then level. Never empty. */
  readonly points: readonly ChartPoint[];
}

/** What one plan asks. Levels for a year and levels for each year are two series: they are no two points of one line. */
export interface TargetSeries extends DrawnSeries {
  readonly kind: 'target';
  readonly plan: Plan;
  readonly period: Target['period'];
}

/** What was published for one province within one territory. Different territories are two series: no line joins them. */
export interface ActualSeries extends DrawnSeries {
  readonly kind: 'actual';
  readonly vintage: Observation['vintage'];
}

export type Series = TargetSeries | ActualSeries;

/**
 * The figures that can be drawn, in series. Targets are joined from milestone to milestone unless the indicator says
 * that its own years cannot be compared, a year has two levels, or a level is a range; values are joined only over
 * years that follow each other, so an unknown year stays empty.
 */
export function toSeries(indicator: Indicator, figures: readonly Figure[]): readonly Series[] {
  const isSelfComparable = indicator.incomparable.every((one) => one.with !== null);
  const drawn = figures.filter((figure) => figure.isDrawn);
  const targets = drawn.filter((figure) => figure.kind === 'target');
  const actuals = drawn.filter((figure) => figure.kind === 'actual');
  return [
    ...[...Map.groupBy(targets, seriesOfTarget)].map(([id, group]) =>
      toTargetSeries(id, group, isSelfComparable),
    ),
    ...[...Map.groupBy(actuals, seriesOfActual)].map(([id, group]) => toActualSeries(id, group)),
  ].filter((series) => series !== null);
}

function seriesOfTarget({ plan, entries }: TargetFigure): string {
  return `${plan.id}--${entries[0].target.period}`;
}

function seriesOfActual({ province, observations }: ActualFigure): string {
  return `${province}--${observations[0].vintage}`;
}

function toTargetSeries(
  id: string,
  figures: readonly TargetFigure[],
  isComparable: boolean,
): TargetSeries | null {
  const [first] = figures;
  if (first === undefined) return null;
  const points = toPoints(figures, (before, after) => isComparable && isLevel(before) && isLevel(after));
  const { plan } = first;
  return {
    ...{ kind: 'target', id, province: plan.meta.province, plan },
    ...{ period: first.entries[0].target.period, points },
  };
}

function toActualSeries(id: string, figures: readonly ActualFigure[]): ActualSeries | null {
  const [first] = figures;
  if (first === undefined) return null;
  const points = toPoints(
    figures,
    (before, after) =>
      after.year === before.year + 1 && before.observations[0].rankOf === after.observations[0].rankOf,
  );
  return { kind: 'actual', id, province: first.province, vintage: first.observations[0].vintage, points };
}

function toPoints<One extends Figure>(
  figures: readonly One[],
  mayJoin: (before: One, after: One) => boolean,
): readonly ChartPoint[] {
  const placed = figures
    .filter((figure): figure is One & { readonly year: number } => figure.year !== null)
    .toSorted((a, b) => a.year - b.year || b.high - a.high);
  const inYear = Map.groupBy(placed, ({ year }) => year);
  const isAlone = ({ year }: { readonly year: number }) => inYear.get(year)?.length === 1;
  return placed.map((figure, index) => {
    const before = placed[index - 1];
    return {
      id: figure.id,
      year: figure.year,
      low: figure.low,
      high: figure.high,
      isJoined: before !== undefined && isAlone(before) && isAlone(figure) && mayJoin(before, figure),
      isContradicted: !isAlone(figure),
      isDoubtful: figure.kind === 'target' && figure.entries[0].target.certainty === 'doubtful',
    };
  });
}

function isLevel({ low, high }: Figure): boolean {
  return low === high;
}
