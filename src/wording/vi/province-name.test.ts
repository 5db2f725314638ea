import { describe, expect, test } from 'vitest';
import { toProvinceRegister } from '../../domain/province-register.ts';
import { toProvince } from '../../domain/provinces.ts';
import { cityFrom, provinceEntry, provinceOf } from '../../testing/province-fixture.ts';
import {
  formatBriefName,
  formatPlaceName,
  formatProvinceName,
  formatProvinceNow,
  formatRank,
  formatRankedName,
} from './province-name.ts';

const ended = { validTo: '2025-06-30' };
const traVinh = provinceOf('tra-vinh', 'Trà Vinh', ended);
const oldVinhLong = provinceOf('vinh-long-cu', 'Vĩnh Long', ended);
const vinhLong = provinceOf('vinh-long', 'Vĩnh Long', { validFrom: '2025-07-01' });
const hue = provinceOf('hue', 'Huế', { kinds: [{ kind: 'thanh-pho', from: null, source: null }] });
const all = toProvinceRegister([traVinh, oldVinhLong, vinhLong, hue]);

describe('the name of a province', () => {
  test('says its kind', () => {
    expect(formatProvinceName(traVinh, all)).toBe('Tỉnh Trà Vinh');
    expect(formatProvinceName(hue, all)).toBe('Thành phố Huế');
    expect(formatRankedName(hue, all)).toBe('thành phố Huế');
  });

  test('says the time of a unit whose name another has, on both sides', () => {
    expect(formatProvinceName(oldVinhLong, all)).toBe('Tỉnh Vĩnh Long (đến 30/6/2025)');
    expect(formatProvinceName(vinhLong, all)).toBe('Tỉnh Vĩnh Long (từ 01/7/2025)');
    expect(formatPlaceName(oldVinhLong, all)).toBe('Vĩnh Long (đến 30/6/2025)');
    expect(formatPlaceName(traVinh, all)).toBe('Trà Vinh');
    expect(formatProvinceNow(vinhLong, all)).toBe('nay thuộc tỉnh Vĩnh Long (từ 01/7/2025)');
  });

  test('in brief tells the former unit of a name from the one of today, and no other', () => {
    expect(all.all.map((province) => formatBriefName(province, all))).toEqual([
      'Trà Vinh',
      'Vĩnh Long cũ',
      'Vĩnh Long',
      'Huế',
    ]);
  });

  test('follows the kind that the unit has on the day', () => {
    const entry = provinceEntry('dong-nai', { name: 'Đồng Nai', kinds: cityFrom('2026-04-30') });
    const on = (day: string) => formatProvinceName(toProvince(entry, day), toProvinceRegister([]));
    expect(on('2026-04-29')).toBe('Tỉnh Đồng Nai');
    expect(on('2026-04-30')).toBe('Thành phố Đồng Nai');
    const dongNai = toProvince(entry, '2026-11-22');
    expect(formatRank(dongNai, '2026-04-29')).toBe('tỉnh');
    expect(formatRank(dongNai, '2026-04-30')).toBe('thành phố từ 30/4/2026');
  });
});
