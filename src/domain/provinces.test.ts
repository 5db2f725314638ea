import { describe, expect, test } from 'vitest';
import { cityFrom, provinceEntry, provinceOf as province } from '../testing/province-fixture.ts';
import { existsOn, rankOn, toProvince } from './provinces.ts';

const traVinh = province('tra-vinh', 'Trà Vinh', { validTo: '2025-06-30' });
const vinhLong = province('vinh-long', 'Vĩnh Long', { validFrom: '2025-07-01' });

describe('existsOn', () => {
  test('holds on the first and the last day and not beside them', () => {
    expect(existsOn(traVinh, '2025-06-30')).toBe(true);
    expect(existsOn(traVinh, '2025-07-01')).toBe(false);
    expect(existsOn(vinhLong, '2025-07-01')).toBe(true);
    expect(existsOn(vinhLong, '2025-06-30')).toBe(false);
  });

  test('takes an end that is not recorded for open', () => {
    expect(existsOn(traVinh, '1900-01-01')).toBe(true);
    expect(existsOn(vinhLong, '2999-12-31')).toBe(true);
  });
});

describe('the kind of a province', () => {
  const dongNai = provinceEntry('dong-nai', { kinds: cityFrom('2026-04-30') });

  test('is the former one on the day before a change and the new one from the day itself', () => {
    expect(toProvince(dongNai, '2026-04-29').kind).toBe('tinh');
    expect(toProvince(dongNai, '2026-04-30').kind).toBe('thanh-pho');
    expect(toProvince(dongNai, '2999-12-31').kind).toBe('thanh-pho');
  });

  test('says since when and by what it holds, and neither before any change', () => {
    expect(rankOn(dongNai.kinds, '2026-04-30')).toMatchObject({
      from: '2026-04-30',
      source: { label: 'Nghị quyết thử' },
    });
    expect(rankOn(dongNai.kinds, '2026-04-29')).toEqual({ kind: 'tinh', from: null, source: null });
  });
});
