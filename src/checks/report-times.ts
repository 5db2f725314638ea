import { findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

/** Nothing was published, and nothing was read, after today. */
export const checkReportTimes: Rule = ({ reports, observations, today }) => [
  ...reports.flatMap(({ value, locate }) =>
    (['published', 'read'] as const)
      .filter((field) => value[field] > today)
      .map((field) => findingAt(locate([field]), 'day-to-come', { field, day: value[field], today })),
  ),
  ...observations.flatMap(({ value, locate }) =>
    value.flatMap((seen, at) =>
      (['released', 'read'] as const).flatMap((field) => {
        const day = seen[field];
        if (day === null || day <= today) return [];
        return [findingAt(locate([at, field]), 'day-to-come', { field, day, today })];
      }),
    ),
  ),
];
