import { expect, test } from 'vitest';
import type { Counts } from '../schema/counts.ts';
import { findingsOf, tinyTask } from '../testing/tiny-corpus.ts';
import { checkCounts } from './counts.ts';

const counted: Counts = {
  ...{ targets: 2, qualitative: 0, contradictions: 0, tasks: 1, responsibilities: 0, duties: 1, notes: 0 },
};
const check = (rest: Partial<Counts>, changed: Readonly<Record<string, unknown>> = {}) =>
  findingsOf(checkCounts, { 'data/plans/thu/counts.json': { ...counted, ...rest }, ...changed });

test('what was counted by hand and is recorded is accepted, and so is a plan that nobody counted', async () => {
  expect(await check({})).toEqual([]);
  expect(await findingsOf(checkCounts)).toEqual([]);
});

test('a figure that is not recorded and a task too many are each found, with both numbers', async () => {
  const tasks = [tinyTask(), tinyTask({ id: 'ii-1-2' })];
  expect(await check({ targets: 3 }, { 'data/plans/thu/tasks.json': tasks })).toMatchInlineSnapshot(`
    [
      "data/plans/thu/counts.json:2:3 — đếm trong văn bản được 3 con số mục tiêu, trong targets.json có 2. Tìm chỗ thiếu hoặc thừa trong targets.json; nếu đếm lại thấy khác thì sửa con số ở đây.",
      "data/plans/thu/counts.json:5:3 — đếm trong văn bản được 1 nhiệm vụ, trong tasks.json có 2. Tìm chỗ thiếu hoặc thừa trong tasks.json; nếu đếm lại thấy khác thì sửa con số ở đây.",
    ]
  `);
});

test('responsibilities are counted apart from tasks', async () => {
  const tasks = [tinyTask(), tinyTask({ id: 'ii-1-2', kind: 'responsibility' })];
  expect(await check({ responsibilities: 1 }, { 'data/plans/thu/tasks.json': tasks })).toEqual([]);
});

test('what nobody counted is not compared', async () => {
  expect(await check({ targets: null, notes: null })).toEqual([]);
});
