import { describe, expect, test } from 'vitest';
import { planText } from '../testing/plan-fixture.ts';
import { checkQuotes } from './quotes.ts';
import {
  findingsOf,
  tinyDuty,
  tinyGiven,
  tinyTarget,
  tinyTargets,
  tinyTask,
} from '../testing/tiny-corpus.ts';

const targets = (rest: Parameters<typeof tinyTarget>[0]) => ({
  'data/plans/thu/targets.json': tinyTargets({ targets: [tinyTarget(rest)] }),
});

describe('quotations', () => {
  test('stand in their clauses in a sound corpus', async () => {
    expect(await findingsOf(checkQuotes)).toEqual([]);
  });

  test('of a target are found letter by letter', async () => {
    expect(await findingsOf(checkQuotes, targets({ quote: 'đạt 50% người  dân' }))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:9:7 — “đạt 50% người  dân” không có trong điều khoản i-1. Chép lại đúng từng chữ, trong một ô nếu là bảng.",
      ]
    `);
  });

  test('of a target are found only once', async () => {
    expect(await findingsOf(checkQuotes, targets({ quote: 'dân', printed: 'dân' }))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:9:7 — “dân” có 2 lần trong điều khoản i-1 (cần đúng một lần). Chép dài hơn để biết là chỗ nào.",
        "data/plans/thu/targets.json:13:7 — “đạt” không có trong quote. Chép lại đúng từng chữ như trong văn bản.",
      ]
    `);
  });

  test('hold the printed figure whole, not a part of a longer one', async () => {
    expect(await findingsOf(checkQuotes, targets({ printed: '0%' }))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:10:7 — “0%” không có trong quote, hoặc có nhiều lần. Chép lại đúng từng chữ như trong văn bản.",
      ]
    `);
  });

  test('hold the words of comparison, around the figure where they stand so', async () => {
    expect(await findingsOf(checkQuotes, targets({ comparatorPrinted: 'đạt … người' }))).toEqual([]);
    expect(await findingsOf(checkQuotes, targets({ comparatorPrinted: 'người … đạt' })))
      .toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:13:7 — “người … đạt” không có trong quote. Chép lại đúng từng chữ như trong văn bản.",
      ]
    `);
  });

  test('of a table lie within one cell', async () => {
    const body = 'I. MỤC TIÊU\n\n| TT | Việc | Hạn |\n| --- | --- | --- |\n| 1 | Đạt 50% | năm 2030 |';
    const table = (quote: string) => ({
      'content/plans/thu.mdx': planText(`<Annex>\n\n${body}\n\n</Annex>`),
      ...targets({ clause: 'pl-i-1', quote, printed: '50%' }),
      'data/plans/thu/tasks.json': [],
      'data/plans/thu/duties.json': [],
    });
    expect(await findingsOf(checkQuotes, table('Đạt 50%'))).toEqual([]);
  });

  test('name agencies and times as the clause prints them', async () => {
    const task = tinyTask();
    expect(
      await findingsOf(checkQuotes, {
        'data/plans/thu/tasks.json': [
          {
            ...task,
            support: task.support.map((party) => ({ ...party, printed: 'Văn phòng' })),
            given: [tinyGiven({ printed: 'Sở Thử' })],
            timeframe: task.timeframe && { ...task.timeframe, printed: 'Năm 2026' },
          },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/plans/thu/tasks.json:9:9 — “Sở Thử” không phải một cách viết tên của tra-vinh-so-thu-nghiem (có: Sở Thử nghiệm). Chép đủ tên, hoặc thêm cách viết này vào namesPrinted.",
        "data/plans/thu/tasks.json:17:9 — “Văn phòng” không phải một cách viết tên của tra-vinh-van-phong-thu (có: Văn phòng thử). Chép đủ tên, hoặc thêm cách viết này vào namesPrinted.",
        "data/plans/thu/tasks.json:24:7 — “Năm 2026” không có trong điều khoản ii-1. Chép lại đúng từng chữ như trong văn bản.",
      ]
    `);
  });

  test('may name an agency in the clause that assigns the work', async () => {
    const task = tinyTask({ clause: 'i-2', id: 'i-2', assignedIn: ['ii-1'] });
    expect(await findingsOf(checkQuotes, { 'data/plans/thu/tasks.json': [task] })).toEqual([]);
  });

  test('of a duty name parties of the clause or of what it stands in', async () => {
    const to = (printed: string) => ({
      'data/plans/thu/duties.json': [{ ...tinyDuty, to: [{ printed, agency: null }] }],
    });
    expect(await findingsOf(checkQuotes, to('NHIỆM VỤ'))).toEqual([]);
    expect(await findingsOf(checkQuotes, to('Bộ Thử nghiệm'))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/duties.json:15:9 — “Bộ Thử nghiệm” không có trong điều khoản ii-1 hay phần chứa nó. Chép lại đúng từng chữ như trong văn bản.",
      ]
    `);
  });
});
