import { findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

/** A value is given in the unit of its indicator, in registers and in reports. */
export const checkObservationUnits: Rule = ({ observations, reports }, { indicators }) => {
  const given = [
    ...observations.flatMap(({ value, locate }) =>
      value.map((one, at) => ({ ...one, place: () => locate([at, 'unit']) })),
    ),
    ...reports.flatMap(({ value, locate }) =>
      value.observations.map((one, at) => ({ ...one, place: () => locate(['observations', at, 'unit']) })),
    ),
  ];
  return given.flatMap(({ indicator, unit, place }) => {
    const expected = indicators.get(indicator)?.value.unit;
    if (expected === undefined || expected === unit) return [];
    return [findingAt(place(), 'unit-of-indicator', { unit, expected, indicator })];
  });
};
