import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldReports } from '../../domain/reports/fold.ts';
import { sampleReports, sampleTasks } from '../../domain/reports/tinh-mau.fixture.ts';
import {
  anyDay,
  anyFacts,
  due,
  openEnd,
  toSampleReading,
  unreadable,
} from '../../domain/status/sample.fixture.ts';
import { toStatus } from '../../domain/status/status.ts';
import { toStatuses } from '../../domain/status/statuses.ts';
import { ruleIds, statusLabels } from '../../domain/status/vocabulary.ts';
import { statusSlugs } from '../../links/status-slugs.ts';
import { toSlug } from '../../text/slug.ts';
import { toStatusProof } from '../status-proof.ts';
import { statusWording } from './status.ts';

const isSentence = /^\p{Lu}[^\n]*[^.]\.$/u;
const ofTinhMau = toStatuses(sampleTasks, foldReports(sampleReports, '2026-02-15'));

describe('the sentence of a status', () => {
  test('tells every task of Tỉnh Mẫu in plain Vietnamese', () => {
    const sentences = [...ofTinhMau].map(([task, status]) => `${task}: ${statusWording.sentence(status)}`);
    expect(sentences).toMatchInlineSnapshot(`
      [
        "chua-bao-cao: Tính đến ngày 15/02/2026, chưa ghi nhận thông tin công bố nào về kết quả thực hiện; hạn 31/12/2026.",
        "chua-thuc-hien: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 12/01/2026, cho kỳ đến 31/12/2025, nêu chưa thực hiện; hạn 31/12/2026 chưa qua.",
        "dang-thuc-hien: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 12/01/2026, cho kỳ đến 31/12/2025, nêu đang thực hiện; hạn 31/12/2026 chưa qua.",
        "dung-han: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 12/01/2026, cho kỳ đến 31/12/2025, nêu đã hoàn thành ngày 30/12/2025, trong hạn 31/12/2025.",
        "qua-han: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 10/10/2025, cho kỳ đến 30/9/2025, nêu đã hoàn thành ngày 15/8/2025, sau hạn 30/6/2025.",
        "chua-xong-qua-han: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 12/01/2026, cho kỳ đến 31/12/2025, nêu đang thực hiện, chưa hoàn thành dù hạn 31/12/2025 đã qua.",
        "hang-nam: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 12/01/2026, cho kỳ đến 31/12/2025, nêu đã hoàn thành; việc lặp lại, kế hoạch không đặt hạn cuối, nên chỉ tính là xong phần việc của kỳ ấy, cả việc vẫn là đang thực hiện.",
        "xong-khong-han: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 12/01/2026, cho kỳ đến 31/12/2025, nêu đã hoàn thành; kế hoạch không đặt hạn cuối, nên không tính đúng hạn hay quá hạn.",
        "tam-dung: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 10/10/2025, cho kỳ đến 30/9/2025, nêu tạm dừng.",
        "khong-thuc-hien: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 12/01/2026, cho kỳ đến 31/12/2025, nêu không thực hiện.",
        "doi-han: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 10/10/2025, cho kỳ đến 30/9/2025, nêu đang thực hiện; hạn 31/3/2026 (dời từ 30/9/2025) chưa qua.",
        "dinh-chinh: Báo cáo của Sở KH&CN Tỉnh Mẫu công bố ngày 01/8/2025, cho kỳ đến 30/6/2025, nêu đang thực hiện; hạn 31/12/2025 đã qua mà chưa ghi nhận báo cáo nào sau hạn, nên chưa rõ có quá hạn hay không.",
        "mau-thuan: Các nguồn nêu khác nhau về kỳ đến 31/12/2025: Sở KH&CN Tỉnh Mẫu (công bố ngày 12/01/2026) nêu đã hoàn thành; Văn phòng UBND Tỉnh Mẫu (công bố ngày 20/01/2026) nêu đang thực hiện; chưa thể kết luận.",
        "cung-qua-han: Các nguồn nêu khác nhau về kỳ đến 31/12/2025: Sở KH&CN Tỉnh Mẫu (công bố ngày 12/01/2026) nêu chưa thực hiện; Văn phòng UBND Tỉnh Mẫu (công bố ngày 20/01/2026) nêu đang thực hiện; các nguồn cùng nêu chưa hoàn thành dù hạn 31/12/2025 đã qua.",
      ]
    `);
  });

  test.each([
    [
      'a deadline that is unreadable, and a day of completion',
      unreadable,
      { completedOn: '2025-06-30' },
      ' ngày 30/6/2025; thời hạn in trong kế hoạch chưa rõ, nên chưa rõ đúng hạn hay quá hạn.',
    ],
    [
      'no day of completion that could be held against the deadline',
      due,
      {},
      ' nhưng không nêu ngày; hạn 30/6/2025, nên chưa rõ đúng hạn hay quá hạn.',
    ],
    [
      'a report that called it completed in time',
      due,
      { completedBy: '2025-03-31' },
      ', đã có báo cáo hoàn thành từ kỳ đến 31/3/2025, trong hạn 30/6/2025.',
    ],
    [
      'a report that called it open after the deadline',
      due,
      { openBefore: [{ periodEnd: '2025-06-30', published: '2025-07-08' }] },
      ', trước đó có báo cáo chưa hoàn thành dù hạn đã qua, sau hạn 30/6/2025.',
    ],
    [
      'a day of completion without a deadline',
      openEnd,
      { completedOn: '2025-06-30' },
      ' ngày 30/6/2025; kế hoạch không đặt hạn cuối, nên không tính đúng hạn hay quá hạn.',
    ],
  ])('of completed work says %s', (_, deadline, said, rest) => {
    const readings = [toSampleReading({ completion: 'completed', ...said })];
    const status = toStatus({ deadline, recurrent: false, readings }, '2025-10-20');
    const reported = 'Báo cáo của Sở KH&CN công bố ngày 08/4/2025, cho kỳ đến 31/3/2025, nêu đã hoàn thành';
    expect(statusWording.sentence(status)).toBe(reported + rest);
  });

  test('names the sources that date one completion differently, and the deadline', () => {
    const readings = ['2025-06-30', '2025-07-01'].map((completedOn) =>
      toSampleReading({ completion: 'completed', completedOn }),
    );
    const status = toStatus({ deadline: due, recurrent: false, readings }, '2025-10-20');
    const source = 'Sở KH&CN (công bố ngày 08/4/2025) nêu đã hoàn thành';
    expect(statusWording.sentence(status)).toBe(
      `Các nguồn nêu khác nhau về kỳ đến 31/3/2025: ${source}; ${source}; chưa rõ đúng hạn hay quá hạn (hạn 30/6/2025).`,
    );
  });

  test('is one sentence, whatever the facts and the day', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        expect(statusWording.sentence(toStatus(facts, asOf))).toMatch(isSentence);
      }),
    );
  });
});

test('each rule has a name and one sentence of its own', () => {
  const rules = ruleIds.map((id) => statusWording.rules[id]);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(ruleIds.length);
  expect(new Set(rules.map(({ meaning }) => meaning)).size).toBe(ruleIds.length);
  for (const { meaning } of rules) expect(meaning).toMatch(isSentence);
});

test('a status is called in addresses what it was called when they were published', () => {
  const slugs = statusLabels.map((label) => toSlug(statusWording.labels[label]));
  expect(statusLabels.map((label) => statusSlugs[label])).toEqual(slugs);
});

describe('the proof of a status', () => {
  test('says the facts, each reading and the official group in words', () => {
    const status = ofTinhMau.get('dung-han');
    if (status === undefined) throw new Error('the sample has the task');
    expect(toStatusProof(status, statusWording)).toMatchObject({
      asOf: '15/02/2026',
      deadline: 'hạn 31/12/2025',
      recurrent: 'kế hoạch không nêu',
      readings: [
        {
          occasion: 'Sở KH&CN Tỉnh Mẫu, công bố ngày 12/01/2026, cho kỳ đến 31/12/2025',
          completion: 'hoàn thành',
          completedOn: 'ngày hoàn thành: 30/12/2025',
        },
      ],
      completion: 'hoàn thành',
      timeliness: 'đúng hạn',
      official: 'đã hoàn thành đúng hạn',
    });
  });

  test('says so where the status falls in none of the official groups', () => {
    const status = toStatus({ deadline: due, recurrent: false, readings: [] }, '2025-10-20');
    expect(toStatusProof(status, statusWording).official).toBe('không xếp được vào nhóm nào');
  });
});
