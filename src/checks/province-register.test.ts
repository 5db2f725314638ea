import { expect, test } from 'vitest';
import type { ProvinceEntry } from '../schema/province.ts';
import { provinceEntry as province } from '../testing/province-fixture.ts';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkProvinceRegister } from './province-register.ts';

const check = (...provinces: readonly ProvinceEntry[]): Promise<readonly string[]> =>
  findingsOf(checkProvinceRegister, { 'data/provinces.json': provinces });

test('a merger told from both sides is accepted', async () => {
  const next = province('vinh-long', { predecessors: ['tra-vinh'] });
  expect(await check(province('tra-vinh', { successors: ['vinh-long'] }), next)).toEqual([]);
});

test('an id used twice is found, and the first place is named', async () => {
  expect(await check(province('tra-vinh'), province('tra-vinh'))).toMatchInlineSnapshot(`
    [
      "data/provinces.json:21:5 — mã tỉnh “tra-vinh” đã dùng ở data/provinces.json:3. Mỗi đơn vị một mã riêng; đơn vị cũ cùng tên thêm đuôi -cu.",
    ]
  `);
});

test('a merger told from one side only is found, whichever side it is', async () => {
  expect(
    await check(
      province('tra-vinh', { successors: ['vinh-long'] }),
      province('vinh-long'),
      province('dong-thap', { predecessors: ['ben-tre'] }),
      province('ben-tre'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/provinces.json:2:3 — “tra-vinh” nói nhập vào “vinh-long”, nhưng “vinh-long” không kể nó trong predecessors. Ghi ở cả hai phía: predecessors của đơn vị mới và successors của đơn vị cũ.",
      "data/provinces.json:40:3 — “dong-thap” nói hợp thành từ “ben-tre”, nhưng “ben-tre” không kể nó trong successors. Ghi ở cả hai phía: predecessors của đơn vị mới và successors của đơn vị cũ.",
    ]
  `);
});
