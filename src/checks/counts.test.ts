import { expect, test } from 'vitest';
import type { Counts } from '../schema/counts.ts';
import { findingsOf, tinyTask } from '../testing/tiny-corpus.ts';
import { tinyDraftFile, tinyTargetDraft, tinyTargetDrafts, tinyTaskDraft } from '../testing/tiny-drafts.ts';
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

test('what waits may come to what was counted yet; what is recorded beyond it may not', async () => {
  const waiting = {
    [tinyDraftFile('targets')]: tinyTargetDrafts({ targets: [tinyTargetDraft({ id: 'i-1--khac' })] }),
    [tinyDraftFile('tasks')]: [tinyTaskDraft({ id: 'ii-1-viec-2' })],
  };
  expect(await check({ targets: 3, tasks: 2, responsibilities: 1 }, waiting)).toEqual([]);
  expect(await check({ targets: 1, duties: 2 }, waiting)).toMatchInlineSnapshot(`
    [
      "data/plans/thu/counts.json:2:3 — đếm trong văn bản được 1 con số mục tiêu, trong targets.json có 2. Tìm chỗ thiếu hoặc thừa trong targets.json; nếu đếm lại thấy khác thì sửa con số ở đây.",
      "data/plans/thu/counts.json:7:3 — đếm trong văn bản được 2 nghĩa vụ báo cáo, sơ kết, tổng kết, trong duties.json có 1. Tìm chỗ thiếu hoặc thừa trong duties.json; nếu đếm lại thấy khác thì sửa con số ở đây.",
    ]
  `);
});
