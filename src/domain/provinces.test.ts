import { describe, expect, test } from 'vitest';
import { planOf } from '../testing/plan-fixture.ts';
import { cityFrom, provinceEntry, provinceOf as province } from '../testing/province-fixture.ts';
import {
  currentProvince,
  existsOn,
  inheritedPlans,
  namesake,
  pickProvinces,
  plansOf,
  rankOn,
  toProvince,
} from './provinces.ts';

const former = { validTo: '2025-06-30', successors: ['vinh-long'] };
const traVinh = province('tra-vinh', 'Trà Vinh', former);
const oldVinhLong = province('vinh-long-cu', 'Vĩnh Long', former);
const vinhLong = province('vinh-long', 'Vĩnh Long', {
  validFrom: '2025-07-01',
  predecessors: ['tra-vinh', 'vinh-long-cu'],
});
const daNang = province('da-nang', 'Đà Nẵng');
const dakLak = province('dak-lak', 'Đắk Lắk');
const dienBien = province('dien-bien', 'Điện Biên');
const all = [traVinh, oldVinhLong, vinhLong, daNang, dakLak, dienBien];

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

describe('currentProvince', () => {
  test('is the successor of a former province', () => {
    expect(currentProvince(traVinh, all)?.id).toBe('vinh-long');
  });

  test('is the last of a chain of successors', () => {
    const older = province('cuu-long', 'Cửu Long', { validTo: '1992-05-04', successors: ['tra-vinh'] });
    expect(currentProvince(older, all)?.id).toBe('vinh-long');
  });

  test('is null for a province that still exists, and where no successor is recorded', () => {
    expect(currentProvince(vinhLong, all)).toBeNull();
    expect(currentProvince({ ...traVinh, successors: [] }, all)).toBeNull();
  });
});

test('pickProvinces orders as the Vietnamese alphabet does, and leaves out unknown ids', () => {
  const picked = pickProvinces(['vinh-long', 'dien-bien', 'khong-co', 'dak-lak', 'da-nang', 'tra-vinh'], all);
  expect(picked.map(({ name }) => name)).toEqual([
    'Đà Nẵng',
    'Đắk Lắk',
    'Điện Biên',
    'Trà Vinh',
    'Vĩnh Long',
  ]);
});

test('namesake finds the other unit of the same name, both ways, and never the same one', () => {
  expect(namesake(vinhLong, all)?.id).toBe('vinh-long-cu');
  expect(namesake(oldVinhLong, all)?.id).toBe('vinh-long');
  expect(namesake(traVinh, all)).toBeNull();
});

test('a plan belongs to the province that issued it, and is inherited by the one that it became part of', () => {
  const plan = planOf('Chữ');
  expect(plansOf(traVinh, [plan])).toEqual([plan]);
  expect(inheritedPlans(traVinh, [plan])).toEqual([]);
  expect(plansOf(vinhLong, [plan])).toEqual([]);
  expect(inheritedPlans(vinhLong, [plan])).toEqual([plan]);
});
