import { namesake, toProvinceRegister } from './province-register.ts';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../load/corpus.ts';
import { existsOn } from './provinces.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');
const { provinces } = corpus;
const register = toProvinceRegister(provinces);
const today = provinces.filter((province) => existsOn(province, corpus.asOf));
const ended = provinces.filter((province) => !existsOn(province, corpus.asOf));

describe('the register of provinces', () => {
  test('holds the 34 units of today and the 52 that ended, 63 of them up to the last day before', () => {
    expect([today.length, ended.length]).toEqual([34, 52]);
    expect(provinces.filter((province) => existsOn(province, '2025-06-30'))).toHaveLength(63);
    expect(provinces.filter((province) => existsOn(province, '2025-07-01'))).toHaveLength(34);
  });

  test('holds eleven units that did not change and so did not begin on 1 July 2025', () => {
    const unchanged = today.filter(({ predecessors }) => predecessors.length === 0);
    expect(unchanged.map(({ name }) => name)).toEqual([
      ...['Hà Nội', 'Cao Bằng', 'Điện Biên', 'Lai Châu', 'Sơn La', 'Lạng Sơn', 'Quảng Ninh', 'Thanh Hóa'],
      ...['Nghệ An', 'Hà Tĩnh', 'Huế'],
    ]);
    expect(unchanged.filter(({ validFrom }) => validFrom !== null)).toEqual([]);
    const merged = today.filter(({ predecessors }) => predecessors.length > 0);
    expect(merged.filter(({ validFrom }) => validFrom !== '2025-07-01')).toEqual([]);
  });

  test('keeps a former unit apart from the one that has its name: each merged one of today had such a part', () => {
    const pairs = ended.filter((province) => namesake(province, register) !== null);
    expect(pairs).toHaveLength(23);
    expect(pairs.filter(({ id, successors }) => id !== `${successors[0]}-cu`)).toEqual([]);
  });

  test('counts six cities that are run by the centre before Đồng Nai became the seventh', () => {
    const cities = today.filter(({ kind }) => kind === 'thanh-pho').map(({ id }) => id);
    expect(cities).toEqual([
      ...['ha-noi', 'hai-phong', 'hue', 'da-nang', 'dong-nai', 'ho-chi-minh', 'can-tho'],
    ]);
  });
});
