import { describe, expect, test } from 'vitest';
import { checkFactIds } from './fact-ids.ts';
import {
  findingsOf,
  tinyAgencies,
  tinyDuty,
  tinyTarget,
  tinyTargets,
  tinyTask,
} from '../testing/tiny-corpus.ts';

describe('the ids of facts', () => {
  test('are sound in a sound corpus', async () => {
    expect(await findingsOf(checkFactIds)).toEqual([]);
  });

  test('may be numbered where two facts share a clause', async () => {
    expect(
      await findingsOf(checkFactIds, {
        'data/plans/thu/tasks.json': [tinyTask(), tinyTask({ id: 'ii-1-viec-2' })],
        'data/plans/thu/duties.json': [tinyDuty, { ...tinyDuty, id: 'ii-1-2' }],
        'data/plans/thu/targets.json': tinyTargets({
          targets: [tinyTarget(), tinyTarget({ id: 'i-1--dich-vu-so-2030' })],
        }),
      }),
    ).toEqual([]);
  });

  test('stand once in a file, and both places are named', async () => {
    expect(
      await findingsOf(checkFactIds, {
        'data/plans/thu/tasks.json': [tinyTask(), tinyTask()],
        'data/plans/thu/targets.json': tinyTargets({ targets: [tinyTarget(), tinyTarget()] }),
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:25:7 — mã mục tiêu “i-1--dich-vu-so” đã dùng ở data/plans/thu/targets.json:7. Mỗi mã chỉ dùng một lần; đổi một trong hai.",
        "data/plans/thu/tasks.json:35:5 — mã nhiệm vụ “ii-1” đã dùng ở data/plans/thu/tasks.json:3. Mỗi mã chỉ dùng một lần; đổi một trong hai.",
      ]
    `);
  });

  test('stand once among all registers of agencies', async () => {
    const second = { 'data/agencies/tra-vinh-2.json': tinyAgencies.slice(0, 1) };
    expect(await findingsOf(checkFactIds, second)).toMatchInlineSnapshot(`
      [
        "data/agencies/tra-vinh.json:3:5 — mã cơ quan “tra-vinh-so-thu-nghiem” đã dùng ở data/agencies/tra-vinh-2.json:3. Mỗi mã chỉ dùng một lần; đổi một trong hai.",
      ]
    `);
  });

  test('begin with the clause of the fact', async () => {
    expect(
      await findingsOf(checkFactIds, {
        'data/plans/thu/tasks.json': [tinyTask({ id: 'ii-1-2' })],
        'data/plans/thu/duties.json': [{ ...tinyDuty, id: 'ii-10' }],
        'data/plans/thu/targets.json': tinyTargets({
          targets: [tinyTarget({ id: 'i-2--dich-vu-so' }), tinyTarget({ id: 'i-1--dich-vu-sos' })],
          qualitative: [{ id: 'i-1-viec-2', clause: 'i-1', quote: 'người dân', year: null, note: null }],
        }),
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:7:7 — mã mục tiêu “i-2--dich-vu-so” không theo điều khoản của nó (cần i-1--dich-vu-so hoặc i-1--dich-vu-so-<năm>). Sửa mã, hoặc sửa clause nếu chính nó sai.",
        "data/plans/thu/targets.json:25:7 — mã mục tiêu “i-1--dich-vu-sos” không theo điều khoản của nó (cần i-1--dich-vu-so hoặc i-1--dich-vu-so-<năm>). Sửa mã, hoặc sửa clause nếu chính nó sai.",
        "data/plans/thu/targets.json:45:7 — mã mục tiêu “i-1-viec-2” không theo điều khoản của nó (cần i-1 hoặc i-1-2). Sửa mã, hoặc sửa clause nếu chính nó sai.",
        "data/plans/thu/tasks.json:3:5 — mã nhiệm vụ “ii-1-2” không theo điều khoản của nó (cần ii-1 hoặc ii-1-viec-2). Sửa mã, hoặc sửa clause nếu chính nó sai.",
        "data/plans/thu/duties.json:3:5 — mã nghĩa vụ “ii-10” không theo điều khoản của nó (cần ii-1 hoặc ii-1-2). Sửa mã, hoặc sửa clause nếu chính nó sai.",
      ]
    `);
  });
});
