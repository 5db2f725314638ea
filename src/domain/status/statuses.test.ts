import { describe, expect, test } from 'vitest';
import { foldReports } from '../reports/fold.ts';
import { sampleReports, sampleTasks } from '../reports/tinh-mau.fixture.ts';
import { toStatuses } from './statuses.ts';
import { statusLabels } from './vocabulary.ts';

const statusesOn = (asOf: string) => toStatuses(sampleTasks, foldReports(sampleReports, asOf));
const labelOf = (task: string, asOf = '2026-02-15') => statusesOn(asOf).get(task)?.label;

describe('the tasks of Tỉnh Mẫu after four quarters', () => {
  test.each([
    ['chua-bao-cao', 'Chưa có thông tin công bố'],
    ['chua-thuc-hien', 'Chưa thực hiện'],
    ['dang-thuc-hien', 'Đang thực hiện'],
    ['dung-han', 'Hoàn thành đúng hạn'],
    ['qua-han', 'Hoàn thành quá hạn'],
    ['chua-xong-qua-han', 'Chưa hoàn thành – quá hạn'],
    ['hang-nam', 'Không có thời hạn'],
    ['xong-khong-han', 'Hoàn thành'],
    ['tam-dung', 'Tạm dừng'],
    ['khong-thuc-hien', 'Không thực hiện'],
    ['doi-han', 'Đang thực hiện'],
    ['dinh-chinh', 'Đang thực hiện'],
    ['mau-thuan', 'Chưa rõ – các nguồn nêu khác nhau'],
    ['cung-qua-han', 'Chưa hoàn thành – quá hạn'],
  ])('show %s as “%s”', (task, label) => {
    expect(labelOf(task)).toBe(label);
  });

  test('show every label there is', () => {
    expect(new Set([...statusesOn('2026-02-15').values()].map(({ label }) => label))).toEqual(
      new Set(statusLabels),
    );
  });

  test('were all unknown before the first report', () => {
    expect(new Set([...statusesOn('2025-04-07').values()].map(({ completion }) => completion))).toEqual(
      new Set(['unknown']),
    );
  });

  test.each([
    ['a completion stands until it is corrected', 'dinh-chinh', '2025-07-31', 'Hoàn thành đúng hạn'],
    ['a correction takes effect on the day it is published', 'dinh-chinh', '2025-08-01', 'Đang thực hiện'],
    [
      'a missed deadline is overdue once a report says so',
      'qua-han',
      '2025-07-09',
      'Chưa hoàn thành – quá hạn',
    ],
    ['a missed deadline is not overdue before a report says so', 'qua-han', '2025-07-08', 'Đang thực hiện'],
    [
      'what one publisher said holds until another contradicts it',
      'mau-thuan',
      '2026-01-19',
      'Hoàn thành đúng hạn',
    ],
  ])('%s: %s on %s', (_, task, asOf, label) => {
    expect(labelOf(task, asOf)).toBe(label);
  });

  test('are told in plain Vietnamese', () => {
    const sentences = [...statusesOn('2026-02-15')].map(([task, { sentence }]) => `${task}: ${sentence}`);
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
});

test('a moved deadline counts from the report that moved it, and the old one is still named', () => {
  expect(statusesOn('2025-10-09').get('doi-han')?.inputs.deadline).toMatchObject({
    due: '2025-09-30',
    movedFrom: null,
  });
  expect(statusesOn('2025-10-10').get('doi-han')?.inputs.deadline).toEqual({
    kind: 'day',
    due: '2026-03-31',
    report: '2025-q3',
    movedFrom: '2025-09-30',
  });
});
