import { expect, test } from 'vitest';
import type { ProvinceEntry } from '../schema/province.ts';
import { cityFrom, provinceEntry } from '../testing/province-fixture.ts';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkProvinceTimes } from './province-times.ts';

const check = (...provinces: readonly ProvinceEntry[]): Promise<readonly string[]> =>
  findingsOf(checkProvinceTimes, { 'data/provinces.json': provinces });
const former = { validTo: '2025-06-30', successors: ['vinh-long'] };
const next = provinceEntry('vinh-long', { name: 'Vĩnh Long', validFrom: '2025-07-01' });

test('units that follow one another, one of them under the same name and later a city, are accepted', async () => {
  const provinces = [
    provinceEntry('tra-vinh', former),
    provinceEntry('vinh-long-cu', { name: 'Vĩnh Long', ...former }),
    { ...next, kinds: cityFrom('2026-04-30') },
  ];
  expect(await check(...provinces)).toEqual([]);
});

test('a unit that ends before it begins, or is promoted when it is not there, is found', async () => {
  const provinces = [
    provinceEntry('hoa-binh', { validFrom: '2025-07-01', validTo: '2025-06-30' }),
    provinceEntry('ha-nam', { validTo: '2025-06-30', kinds: cityFrom('2026-04-30') }),
    provinceEntry('nam-dinh', { validFrom: '2025-07-01', kinds: cityFrom('2025-07-01') }),
  ];
  expect(await check(...provinces)).toMatchInlineSnapshot(`
    [
      "data/provinces.json:13:5 — “hoa-binh” kết thúc (30/6/2025) trước khi bắt đầu (01/7/2025). Xem lại các ngày của đơn vị này và đơn vị liên quan.",
      "data/provinces.json:23:5 — “ha-nam” đổi loại ngày 30/4/2026, nằm ngoài thời gian đơn vị tồn tại. Xem lại các ngày của đơn vị này và đơn vị liên quan.",
      "data/provinces.json:49:5 — “nam-dinh” đổi loại ngày 01/7/2025, nằm ngoài thời gian đơn vị tồn tại. Xem lại các ngày của đơn vị này và đơn vị liên quan.",
    ]
  `);
});

test('a unit that lives on beside what it became is found', async () => {
  const provinces = [
    provinceEntry('tra-vinh', { ...former, validTo: '2025-07-01' }),
    provinceEntry('ben-tre', { ...former, validTo: null }),
    next,
  ];
  expect(await check(...provinces)).toMatchInlineSnapshot(`
    [
      "data/provinces.json:13:5 — “tra-vinh” tồn tại đến 01/7/2025, mà “vinh-long” đã có từ 01/7/2025. Xem lại các ngày của đơn vị này và đơn vị liên quan.",
      "data/provinces.json:33:5 — “ben-tre” đã nhập vào “vinh-long” nhưng không có ngày cuối cùng tồn tại. Xem lại các ngày của đơn vị này và đơn vị liên quan.",
    ]
  `);
});

test('two units of one name at one time are found, once', async () => {
  const twin = provinceEntry('vinh-long-cu', { name: 'Vĩnh Long', validTo: '2025-07-01' });
  expect(await check(twin, next)).toMatchInlineSnapshot(`
    [
      "data/provinces.json:4:5 — hai đơn vị cùng tên “Vĩnh Long” (vinh-long, vinh-long-cu) tồn tại cùng một lúc. Xem lại các ngày của đơn vị này và đơn vị liên quan.",
    ]
  `);
});
