import type { Indicator } from '../schema/indicator.ts';
import type { Observation } from '../schema/observation.ts';
import type { Target } from '../schema/target.ts';
import type { Unit } from '../schema/unit.ts';
import type { DrawnSeries } from './series.ts';

/** One level or value of a comparison, with its words: what a browser needs to show it, and no more. */
export interface ComparedFigure {
  readonly id: string;
  readonly kind: 'target' | 'actual';
  /** The province that asks, or that the value is of. A target of an old province stays with that province. */
  readonly province: string;
  /** Null where the plan names no year. */
  readonly year: number | null;
  /** Null for a value. */
  readonly comparator: Target['comparator'] | null;
  readonly unit: Unit;
  /** The territory of a value; null for a level. */
  readonly vintage: Observation['vintage'] | null;
  readonly isDrawn: boolean;
  /** `trên 50% đến năm 2030`. */
  readonly text: string;
  /** `> 50%`. */
  readonly label: string;
  /** Where it stands: a clause, or who published it. */
  readonly source: string;
  readonly href: string;
}

/** A series with its name as it stands where its line ends. */
export interface ComparedSeries extends DrawnSeries {
  readonly name: string;
}

/** An indicator as one can be compared with others: made at build, one file each. */
export interface ComparedIndicator extends Pick<
  Indicator,
  'id' | 'question' | 'field' | 'unit' | 'incomparable'
> {
  readonly name: string;
  readonly href: string;
  /** How many were ranked; null where that is unknown or nothing is ranked. */
  readonly places: number | null;
  readonly series: readonly ComparedSeries[];
  readonly figures: readonly ComparedFigure[];
}

/** What a reader wants to see of the indicators that were chosen. */
export interface Choice {
  /** In the order in which they stand; a province that is not among them is left out. */
  readonly provinces: readonly string[];
  /** Null leaves that end open. Levels without a year are always there. */
  readonly from: number | null;
  readonly to: number | null;
}
