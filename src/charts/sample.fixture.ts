import type { Indicator } from '../schema/indicator.ts';
import type { Observation } from '../schema/observation.ts';
import { type Target, targetSchema } from '../schema/target.ts';
import type { TargetEntry } from '../domain/catalogue/entries.ts';

/** For tests: an indicator in percent of which every year can be compared, changed where the test says so. */
export function toSampleIndicator(rest: Partial<Indicator> = {}): Indicator {
  return {
    id: 'chu-ky-so',
    name: { vi: 'Tỷ lệ người dân có chữ ký số', en: 'People with a digital signature' },
    question: 'Bao nhiêu người dân có chữ ký số?',
    field: 'digital-society',
    definition: 'Phần người dân có chữ ký số.',
    unit: 'percent',
    direction: 'higher',
    incomparable: [],
    note: null,
    ...rest,
  };
}

/** For tests: “trên 50% đến năm 2030”, changed where the test says so. */
export function toSampleEntry(rest: Partial<Target> = {}, province = 'tinh-mau'): TargetEntry {
  const target = targetSchema.parse({
    id: 'ii-2-a--chu-ky-so',
    clause: 'ii-2-a',
    quote: 'trên 50% người dân có chữ ký số',
    printed: '50%',
    indicator: 'chu-ky-so',
    comparator: 'gt',
    comparatorPrinted: 'trên',
    value: 50,
    low: null,
    high: null,
    unit: 'percent',
    year: 2030,
    period: 'by-year',
    baseYear: null,
    certainty: 'certain',
    note: null,
    ...rest,
  });
  const plan = { id: `ke-hoach-${province}`, meta: { province, issued: '2025-01-01' } };
  return {
    id: `${plan.id}--${target.id}`,
    target,
    indicator: toSampleIndicator(),
    // The charts read no more of a plan and a clause than this.
    ...({ plan, placed: {} } as unknown as Pick<TargetEntry, 'plan' | 'placed'>),
  };
}

/** For tests: a published value of a year. */
export function toSampleObservation(
  labelYear: number,
  value: number | null,
  rest: Partial<Observation> = {},
): Observation {
  return {
    province: 'tinh-mau',
    indicator: 'chu-ky-so',
    vintage: '63',
    labelYear,
    periodStart: null,
    periodEnd: null,
    value,
    valuePublished: value === null ? null : String(value),
    unit: 'percent',
    rank: null,
    rankOf: null,
    publisher: 'Sở KH&CN Tỉnh Mẫu',
    tier: 'publisher',
    released: `${labelYear + 1}-03-01`,
    quote: 'Nguyên văn.',
    sourceUrl: 'https://tinh-mau.example/so-lieu',
    read: '2026-01-01',
    readNote: null,
    ...rest,
  };
}
