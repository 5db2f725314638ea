import { describe, expect, test } from 'vitest';
import { provinceOf as province } from '../testing/province-fixture.ts';
import { currentProvince, namesake, pickProvinces, toProvinceRegister } from './province-register.ts';

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
const all = toProvinceRegister([traVinh, oldVinhLong, vinhLong, daNang, dakLak, dienBien]);

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
