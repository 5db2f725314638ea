import { describe, expect, test } from 'vitest';
import { observe, observeRank, saidPaceOf } from './sample.fixture.ts';

const lower = { id: 'dich-vu-cong', unit: 'percent', direction: 'lower' } as const;

describe('a pace', () => {
  test('tells distance, pace so far, pace needed and the year reached', () => {
    expect(saidPaceOf([observe(2021, 20), observe(2022, 22), observe(2023, 30)])).toMatchObject({
      kind: 'pace',
      met: false,
      distanceLeft: 20,
      paceSoFar: 5,
      trend: 'toward',
      paceNeeded: 10,
      yearReached: 2027,
      sentence:
        'Năm 2023: 30%, còn cách mục tiêu (50%) 20 điểm phần trăm; từ năm 2021, trung bình tiến mỗi năm 5 điểm phần trăm; để đạt vào năm 2025 cần tiến mỗi năm 10 điểm phần trăm; nếu giữ nhịp này thì năm đạt là 2027.',
    });
  });

  test('starts from zero without dividing by it', () => {
    expect(saidPaceOf([observe(2021, 0), observe(2023, 10)])).toMatchObject({
      paceSoFar: 5,
      yearReached: 2031,
    });
  });

  test('goes from negative to positive like anywhere else', () => {
    expect(saidPaceOf([observe(2021, -4), observe(2023, 4)], { value: 12 })).toMatchObject({
      distanceLeft: 8,
      paceSoFar: 4,
      yearReached: 2025,
    });
  });

  test('reaches a target of 0 where lower is better', () => {
    expect(
      saidPaceOf([observe(2021, 8), observe(2023, 4)], { value: 0, comparator: 'eq' }, { indicator: lower }),
    ).toMatchObject({ distanceLeft: 4, paceSoFar: 2, yearReached: 2025 });
  });

  test('takes a rise for a step back where lower is better', () => {
    expect(
      saidPaceOf(
        [observe(2021, 8), observe(2023, 10)],
        { value: 5, comparator: 'lte' },
        { indicator: lower },
      ),
    ).toMatchObject({ trend: 'away', paceSoFar: -1, yearReached: null });
  });

  test('reaches a range at its nearer end', () => {
    const range = { comparator: 'range', value: null, low: 40, high: 60 } as const;
    expect(saidPaceOf([observe(2021, 20), observe(2023, 30)], range)).toMatchObject({
      distanceLeft: 10,
      met: false,
    });
    expect(saidPaceOf([observe(2021, 20), observe(2023, 45)], range)).toMatchObject({
      distanceLeft: 0,
      met: true,
    });
    expect(saidPaceOf([observe(2021, 90), observe(2023, 70)], range, { indicator: lower })).toMatchObject({
      distanceLeft: 10,
      met: false,
    });
  });

  test('does not take “trên 50%” for met at 50%', () => {
    const values = [observe(2021, 40), observe(2023, 50)];
    expect(saidPaceOf(values, { comparator: 'gte' })).toMatchObject({
      met: true,
      paceNeeded: 0,
      yearReached: null,
    });
    expect(saidPaceOf(values, { comparator: 'gt' })).toMatchObject({
      met: false,
      distanceLeft: 0,
      yearReached: 2024,
    });
  });

  test('does not call it progress when the last step led away', () => {
    expect(saidPaceOf([observe(2021, 10), observe(2022, 40), observe(2023, 30)])).toMatchObject({
      trend: 'mixed',
      yearReached: null,
    });
  });

  test('does not call it progress when the last step led nowhere', () => {
    const pace = saidPaceOf([observe(2021, 10), observe(2022, 40), observe(2023, 40)]);
    expect(pace).toMatchObject({ trend: 'mixed', yearReached: null });
    expect(pace.sentence).toContain('chưa thể nói là đang tới gần mục tiêu');
  });

  test('is not a year off for the dust of decimal fractions', () => {
    // The last is 3.0000000000000004 years away to a computer, the others a hair less than three.
    expect(saidPaceOf([observe(2022, 0.3), observe(2023, 0.4)], { value: 0.7 })).toMatchObject({
      yearReached: 2026,
    });
    expect(saidPaceOf([observe(2022, 0.1), observe(2023, 0.2)], { value: 0.5 })).toMatchObject({
      yearReached: 2026,
    });
    expect(saidPaceOf([observe(2022, 0.2), observe(2023, 0.3)], { value: 0.6 })).toMatchObject({
      yearReached: 2026,
    });
  });

  test('names no year after 2100', () => {
    const pace = saidPaceOf([observe(2021, 10), observe(2023, 10.1)]);
    expect(pace).toMatchObject({ trend: 'toward', yearReached: null });
    expect(pace.sentence).toContain('sau năm 2100 mới đạt');
  });

  test('needs no pace for a target without a year, or one that is over', () => {
    const values = [observe(2021, 20), observe(2023, 30)];
    expect(saidPaceOf(values, { year: null })).toMatchObject({ paceNeeded: null, yearReached: 2027 });
    expect(saidPaceOf(values, { year: 2023 })).toMatchObject({ paceNeeded: null });
    expect(saidPaceOf(values, {}, { asOf: '2026-01-01' }).sentence).toContain(
      'năm đích 2025 đã qua mà chưa có số liệu của năm ấy',
    );
  });

  test('counts ranks downwards', () => {
    const pace = saidPaceOf([observeRank(2021, 40, 63), observeRank(2023, 30, 63)], {
      unit: 'rank',
      comparator: 'lte',
      value: 20,
    });
    expect(pace).toMatchObject({ unit: 'rank', distanceLeft: 10, paceSoFar: 5, yearReached: 2025 });
    expect(pace.sentence).toMatch(/^Năm 2023: hạng 30\/63, còn cách mục tiêu \(hạng 20\) 10 bậc; /);
  });

  test('turns a target relative to a base into a figure when the base is published', () => {
    const indicator = { id: 'dich-vu-cong', unit: 'enterprises', direction: 'higher' } as const;
    const values = [observe(2020, 10, { unit: 'enterprises' }), observe(2023, 22, { unit: 'enterprises' })];
    expect(saidPaceOf(values, { unit: 'times', value: 3, baseYear: 2020 }, { indicator })).toMatchObject({
      unit: 'enterprises',
      goal: { bound: 30 },
      distanceLeft: 8,
      paceSoFar: 4,
    });
    expect(
      saidPaceOf(values, { unit: 'percent_growth', value: 200, baseYear: 2020 }, { indicator }),
    ).toMatchObject({ goal: { bound: 30 } });
  });

  test('prints the newest value with the decimals of its source', () => {
    expect(
      saidPaceOf([observe(2021, 40), observe(2023, 45.5, { valuePublished: '45.50' })]).sentence,
    ).toMatch(/^Năm 2023: 45,50%, /);
  });
});
