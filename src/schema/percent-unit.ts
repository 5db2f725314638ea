import type { Unit } from './unit.ts';

/** The units that are percentages of something. */
export type PercentUnit = Extract<Unit, `percent${string}`>;

/** Whether values of a unit are percentages. Apart from the schema, so that a browser can ask it without the validator. */
export function isPercentUnit(unit: Unit): unit is PercentUnit {
  return unit.startsWith('percent');
}
