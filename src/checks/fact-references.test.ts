import { describe, expect, test } from 'vitest';
import { checkFactReferences } from './fact-references.ts';
import {
  findingsOf,
  tinyAgencies,
  tinyDuty,
  tinyGiven,
  tinyTarget,
  tinyTargets,
  tinyTask,
} from '../testing/tiny-corpus.ts';

const tasks = 'data/plans/thu/tasks.json';

describe('what a fact names', () => {
  test('exists in a sound corpus', async () => {
    expect(await findingsOf(checkFactReferences)).toEqual([]);
  });

  test('is reported with the nearest that exists', async () => {
    const task = tinyTask({
      clause: 'ii-11',
      assignedIn: ['ii-9'],
      given: [tinyGiven({ agency: 'tra-vinh-so-thu-nghiemm' })],
    });
    expect(await findingsOf(checkFactReferences, { [tasks]: [task] })).toMatchInlineSnapshot(`
      [
        "data/plans/thu/tasks.json:5:5 — điều khoản “ii-11” không có. Có phải bạn muốn viết “ii-1”?",
        "data/plans/thu/tasks.json:23:7 — điều khoản “ii-9” không có. Có phải bạn muốn viết “ii-1”?",
        "data/plans/thu/tasks.json:10:9 — cơ quan “tra-vinh-so-thu-nghiemm” không có. Có phải bạn muốn viết “tra-vinh-so-thu-nghiem”?",
      ]
    `);
  });

  test('is looked up for targets and duties too', async () => {
    expect(
      await findingsOf(checkFactReferences, {
        'data/plans/thu/targets.json': tinyTargets({
          goalClauses: ['i', 'v'],
          targets: [tinyTarget({ indicator: 'dich-vu-cong' })],
        }),
        'data/plans/thu/duties.json': [
          { ...tinyDuty, to: [{ printed: 'UBND tỉnh', agency: 'ubnd-tinh-thu' }] },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:4:5 — điều khoản “v” không có. Những giá trị đang có: i, i-1, i-2, ii, ii-1.",
        "data/plans/thu/targets.json:12:7 — chỉ tiêu “dich-vu-cong” không có. Có phải bạn muốn viết “dich-vu-so”?",
        "data/plans/thu/duties.json:16:9 — cơ quan “ubnd-tinh-thu” không có. Những giá trị đang có: tra-vinh-so-thu-nghiem, tra-vinh-van-phong-thu.",
      ]
    `);
  });

  test('is an agency of the province that issued the plan, and no other is suggested', async () => {
    const given = (agency: string) => ({
      'data/agencies/ben-tre.json': tinyAgencies.map((one) => ({
        ...one,
        id: one.id.replace('tra-vinh', 'ben-tre'),
      })),
      [tasks]: [tinyTask({ given: [tinyGiven({ agency })] })],
    });
    expect(await findingsOf(checkFactReferences, given('ben-tre-so-thu-nghiem'))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/tasks.json:10:9 — cơ quan “ben-tre-so-thu-nghiem” là của tỉnh ben-tre, không phải của tỉnh ban hành kế hoạch (tra-vinh). Có phải bạn muốn viết “tra-vinh-so-thu-nghiem”?",
      ]
    `);
    expect(await findingsOf(checkFactReferences, given('ben-tre-so-thu-nghiemm'))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/tasks.json:10:9 — cơ quan “ben-tre-so-thu-nghiemm” không có. Những giá trị đang có: tra-vinh-so-thu-nghiem, tra-vinh-van-phong-thu.",
      ]
    `);
  });
});
