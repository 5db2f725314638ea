import { expect, test } from 'vitest';
import { toIndicatorModel } from '../../charts/chart.ts';
import { toSampleEntry, toSampleIndicator, toSampleObservation } from '../../charts/sample.fixture.ts';
import { toIndicatorSummary } from '../../charts/summary.ts';
import type { TargetEntry } from '../../domain/catalogue/entries.ts';
import type { Observation } from '../../schema/observation.ts';
import { chartWording } from './chart.ts';

const names: Readonly<Record<string, string>> = { a: 'Tỉnh A', b: 'Tỉnh B', 'tinh-mau': 'Tỉnh Mẫu' };
const say = (targets: readonly TargetEntry[], observations: readonly Observation[] = []) =>
  chartWording.summary(
    toIndicatorSummary(toIndicatorModel({ indicator: toSampleIndicator(), targets, observations })),
    (id) => names[id] ?? id,
  );
const at = (year: number | null, value: number, province: string) =>
  toSampleEntry({ id: `i-${value}--chu-ky-so`, year, value }, province);

test('nothing asked and nothing known is said as such', () => {
  expect(say([])).toBe('Chưa kế hoạch nào trên trang này đặt mức cho chỉ tiêu này; chưa có số liệu công bố.');
});

test('few plans are named, each with its first and its last level, and the newest value beside them', () => {
  expect(
    say([at(2025, 20, 'a'), at(2030, 50, 'a'), at(2030, 60, 'b')], [toSampleObservation(2024, 11)]),
  ).toBe(
    'Tỉnh A đặt mức trên 20% đến năm 2025, rồi trên 50% đến năm 2030; Tỉnh B đặt mức trên 60% đến năm 2030; số liệu mới nhất có nguồn: Tỉnh Mẫu 11% năm 2024.',
  );
});

test('a level that stays the same from year to year is said to be kept until the last', () => {
  expect(say([at(2025, 20, 'a'), at(2030, 50, 'a'), at(2035, 50, 'a'), at(2045, 50, 'a')])).toBe(
    'Tỉnh A đặt mức trên 20% đến năm 2025, trên 50% đến năm 2030, giữ trên 50% đến năm 2045; chưa có số liệu công bố.',
  );
});

test('two levels of one plan for one year are both said, and that they differ', () => {
  expect(say([at(2030, 50, 'a'), at(2030, 150, 'a')])).toBe(
    'Tỉnh A đặt mức trên 150% và trên 50% đến năm 2030; năm 2030 văn bản in những mức khác nhau; chưa có số liệu công bố.',
  );
});

test('many plans are counted, with the years between which they ask', () => {
  const many = [at(2025, 20, 'a'), at(2030, 50, 'b'), at(2035, 60, 'c'), at(2045, 70, 'd')];
  expect(say(many)).toBe(
    '4 kế hoạch đặt mức cho chỉ tiêu này, cho các năm từ 2025 đến 2045; chưa có số liệu công bố.',
  );
});
