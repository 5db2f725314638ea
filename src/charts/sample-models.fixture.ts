import fc from 'fast-check';
import { toIndicatorModel } from './chart.ts';
import { toSampleEntry, toSampleIndicator, toSampleObservation } from './sample.fixture.ts';

/** For tests: words as long as those of a page. */
export const words = {
  tick: String,
  point: () => '> 0,85 ?',
  series: (id: string) => `${id.slice(0, 12)}: mục tiêu`,
  contradiction: 'trái nhau',
};

const entries = fc.array(
  fc
    .record({
      year: fc.option(fc.integer({ min: 2020, max: 2045 })),
      value: fc.integer({ min: 0, max: 100 }),
      span: fc.option(fc.integer({ min: 1, max: 20 })),
      period: fc.constantFrom('by-year' as const, 'per-year' as const),
      province: fc.constantFrom('tinh-a', 'tinh-b', 'tinh-c'),
      unit: fc.constantFrom('percent' as const, 'percent' as const, 'times' as const),
    })
    .map(({ value, span, province, ...rest }) => ({ value, span, province, rest })),
  { maxLength: 12 },
);

const values = fc.array(
  fc.record({
    year: fc.integer({ min: 2018, max: 2026 }),
    value: fc.integer({ min: 0, max: 1000 }).map((value) => value / 10),
    vintage: fc.constantFrom('63' as const, '34' as const),
    province: fc.constantFrom('tinh-a', 'tinh-b'),
  }),
  { maxLength: 8 },
);

/** For tests: indicators with figures of all kinds, of several provinces, near each other and far apart. */
export const models = fc.tuple(entries, values).map(([wanted, seen]) => {
  const targets = wanted.map(({ value, span, province, rest }, index) =>
    toSampleEntry(
      {
        ...rest,
        id: `ii-${index + 1}--chu-ky-so`,
        ...(span === null ? { value } : { comparator: 'range', value: null, low: value, high: value + span }),
      },
      province,
    ),
  );
  const observations = seen.map(({ year, value, vintage, province }) =>
    toSampleObservation(year, value, { vintage, province }),
  );
  return toIndicatorModel({ indicator: toSampleIndicator(), targets, observations });
});

/** For tests: the two sheets of a page. */
export const sizes = fc.constantFrom({ width: 760, height: 360 }, { width: 328, height: 340 });
