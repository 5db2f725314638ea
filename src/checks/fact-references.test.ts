import { describe, expect, test } from 'vitest';
import { checkFactReferences } from './fact-references.ts';
import {
  findingsOf,
  tinyDuty,
  tinyObservation,
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
    const [assigned] = tinyTask().lead;
    const task = tinyTask({
      clause: 'ii-11',
      assignedIn: ['ii-9'],
      lead: [{ printed: assigned?.printed ?? '', agency: 'tra-vinh-so-thu-nghiemm' }],
    });
    expect(await findingsOf(checkFactReferences, { [tasks]: [task] })).toMatchInlineSnapshot(`
      [
        "data/plans/thu/tasks.json:5:5 — điều khoản “ii-11” không có. Có phải bạn muốn viết “ii-1”?",
        "data/plans/thu/tasks.json:20:7 — điều khoản “ii-9” không có. Có phải bạn muốn viết “ii-1”?",
        "data/plans/thu/tasks.json:10:9 — cơ quan “tra-vinh-so-thu-nghiemm” không có. Có phải bạn muốn viết “tra-vinh-so-thu-nghiem”?",
      ]
    `);
  });

  test('is looked up for targets, observations and duties too', async () => {
    expect(
      await findingsOf(checkFactReferences, {
        'data/plans/thu/targets.json': tinyTargets({
          goalClauses: ['i', 'v'],
          targets: [tinyTarget({ indicator: 'dich-vu-cong' })],
        }),
        'data/plans/thu/duties.json': [
          { ...tinyDuty, to: [{ printed: 'UBND tỉnh', agency: 'ubnd-tinh-thu' }] },
        ],
        'data/observations/tra-vinh.json': [tinyObservation({ indicator: 'sang-kienn' })],
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:4:5 — điều khoản “v” không có. Những giá trị đang có: i, i-1, i-2, ii, ii-1.",
        "data/plans/thu/targets.json:12:7 — chỉ tiêu “dich-vu-cong” không có. Có phải bạn muốn viết “dich-vu-so”?",
        "data/plans/thu/duties.json:16:9 — cơ quan “ubnd-tinh-thu” không có. Những giá trị đang có: tra-vinh-so-thu-nghiem, tra-vinh-van-phong-thu.",
        "data/observations/tra-vinh.json:3:5 — chỉ tiêu “sang-kienn” không có. Có phải bạn muốn viết “sang-kien”?",
      ]
    `);
  });

  test('names a province or a plan by the name of a file or folder', async () => {
    expect(
      await findingsOf(checkFactReferences, {
        'data/observations/travinh.json': [],
        'data/plans/thuu/tasks.json': [],
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/observations/travinh.json:1:1 — tên tệp phải là mã một tỉnh: tỉnh “travinh” không có. Có phải bạn muốn viết “tra-vinh”?",
        "data/plans/thuu/tasks.json:1:1 — tên thư mục phải là mã một kế hoạch: kế hoạch “thuu” không có. Có phải bạn muốn viết “thu”?",
      ]
    `);
  });
});
