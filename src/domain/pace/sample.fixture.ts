import type { Observation } from '../../schema/observation.ts';
import { type Target, targetSchema } from '../../schema/target.ts';
import type { PaceInput } from './pace.ts';
import { toPace } from './pace.ts';
import { sayPaceOrRefusal } from '../../wording/pace.ts';
import { paceWording } from '../../wording/vi/pace.ts';

/** For tests: “đạt 50% vào năm 2025”, changed where the test says so. */
export function toSampleTarget(rest: Partial<Target> = {}): Target {
  return targetSchema.parse({
    id: 'ii-2-a--dich-vu-cong',
    clause: 'ii-2-a',
    quote: 'đạt 50%',
    printed: '50%',
    indicator: 'dich-vu-cong',
    comparator: 'gte',
    comparatorPrinted: '',
    value: 50,
    low: null,
    high: null,
    unit: 'percent',
    year: 2025,
    period: 'by-year',
    baseYear: null,
    certainty: 'certain',
    note: null,
    ...rest,
  });
}

/** A value of a year, published the March after. */
export function observe(
  labelYear: number,
  value: number | null,
  rest: Partial<Observation> = {},
): Observation {
  return {
    province: 'tinh-mau',
    indicator: 'dich-vu-cong',
    vintage: '63',
    labelYear,
    periodStart: null,
    periodEnd: null,
    value,
    valuePublished: null,
    unit: 'percent',
    rank: null,
    rankOf: null,
    publisher: 'Sở KH&CN Tỉnh Mẫu',
    tier: 'publisher',
    released: `${labelYear + 1}-03-01`,
    quote: 'Nguyên văn.',
    sourceUrl: 'https://tinh-mau.example/so-lieu',
    read: '2025-01-01',
    readNote: null,
    ...rest,
  };
}

export function observeRank(labelYear: number, rank: number, rankOf: number | null): Observation {
  return observe(labelYear, null, { unit: 'rank', rank, rankOf });
}

/** The pace on 1/6/2024 of an indicator in percent, higher is better, changed where the test says so. */
export function paceOf(
  observations: readonly Observation[],
  target: Partial<Target> = {},
  rest: Partial<PaceInput> = {},
) {
  const indicator = { id: 'dich-vu-cong', unit: 'percent', direction: 'higher' } as const;
  return toPace({
    target: toSampleTarget(target),
    indicator,
    observations,
    vintage: '63',
    asOf: '2024-06-01',
    ...rest,
  });
}

/** The same with the sentence that a page says of it. */
export function saidPaceOf(...input: Parameters<typeof paceOf>) {
  const pace = paceOf(...input);
  return { ...pace, sentence: sayPaceOrRefusal(pace, paceWording) };
}
