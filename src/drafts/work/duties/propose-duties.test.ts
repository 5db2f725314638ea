import { describe, expect, test } from 'vitest';
import { workOf } from '../work-of.fixture.ts';

/** The duties of a clause in the part on carrying out, one a line: kind, rhythm, day, who to whom. */
const dutiesOf = (text: string, heading = 'V. TỔ CHỨC THỰC HIỆN') =>
  workOf(`## ${heading}\n\n1\\. ${text}`).duties.map(({ kind, frequencies, duePrinted, from, to }) =>
    [
      ...[kind, frequencies.join('+'), duePrinted ?? '–'],
      `${from.map(({ printed }) => printed).join(', ')} → ${to.map(({ printed }) => printed).join(', ')}`,
    ].join(' | '),
  );

describe('a report', () => {
  test.each([
    [
      'Sở Y tế: Định kỳ hàng năm (trước ngày 10/12) tổng hợp, báo cáo kết quả thực hiện gửi về Sở Nội vụ.',
      ['report | yearly | trước ngày 10/12 | Sở Y tế → Sở Nội vụ'],
    ],
    [
      'Sở Y tế: Hằng quý, báo cáo UBND tỉnh trước ngày 20 tháng 11.',
      ['report | quarterly | trước ngày 20 tháng 11 | Sở Y tế → UBND tỉnh'],
    ],
    ['Sở Y tế: Thường xuyên báo cáo Ban Chỉ đạo.', ['report | continuous | – | Sở Y tế → Ban Chỉ đạo']],
    ['Sở Y tế: Mở lớp; báo cáo UBND tỉnh khi có yêu cầu.', ['report | on-request | – | Sở Y tế → UBND tỉnh']],
    [
      'Sở Y tế: Mở lớp, báo cáo tiến độ định kỳ hoặc đột xuất.',
      ['report | unstated+ad-hoc | – | Sở Y tế → '],
    ],
    ['Sở Y tế: Mở lớp; kịp thời phản ánh vướng mắc.', ['report | ad-hoc | – | Sở Y tế → ']],
    [
      'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị kịp thời báo cáo UBND tỉnh.',
      ['report | ad-hoc | – | các cơ quan, đơn vị → UBND tỉnh'],
    ],
  ])('is read in “%s”', (text, duties) => {
    expect(dutiesOf(text)).toEqual(duties);
  });

  test('that is passed on is its receiver’s, in the same rhythm', () => {
    expect(
      dutiesOf(
        'Sở Y tế: Định kỳ hàng tháng, 6 tháng gửi báo cáo về Ban Chỉ đạo để tổng hợp, báo cáo Thường trực Tỉnh ủy, đồng thời gửi báo cáo về Ban Chỉ đạo Trung ương.',
      ),
    ).toEqual([
      'report | monthly+half-yearly | – | Sở Y tế → Ban Chỉ đạo',
      'report | monthly+half-yearly | – | Ban Chỉ đạo → Thường trực Tỉnh ủy',
      'report | monthly+half-yearly | – | Ban Chỉ đạo → Ban Chỉ đạo Trung ương',
    ]);
  });

  test('with two days is due on each of them every year', () => {
    expect(
      dutiesOf('Sở Y tế: Định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12) báo cáo UBND tỉnh.'),
    ).toEqual([
      'report | yearly | trước ngày 15/6 | Sở Y tế → UBND tỉnh',
      'report | yearly | trước ngày 15/12 | Sở Y tế → UBND tỉnh',
    ]);
  });

  test.each([
    'Sở Y tế: Ứng dụng trí tuệ nhân tạo trong tổng hợp, báo cáo, hỗ trợ ra quyết định.',
    'Sở Y tế: Mở lớp để báo cáo cấp có thẩm quyền theo quy định.',
    'Sở Y tế: Thực hiện theo Báo cáo số 12/BC-UBND.',
  ])('is none in “%s”, which says neither to whom nor when', (text) => {
    expect(dutiesOf(text)).toEqual([]);
  });

  test('does not take the rhythm of what stands before it', () => {
    expect(
      dutiesOf(
        'Sở Y tế: Tổ chức kiểm tra định kỳ hoặc đột xuất, xử lý vi phạm, báo cáo Ban Thường vụ Tỉnh ủy.',
      ),
    ).toEqual([
      'review | unstated+ad-hoc | – | Sở Y tế → ',
      'report | unstated | – | Sở Y tế → Ban Thường vụ Tỉnh ủy',
    ]);
  });
});

describe('a review', () => {
  test.each([
    ['Sở Y tế: Định kỳ hàng năm sơ kết, tổng kết.', ['review | yearly | – | Sở Y tế → ']],
    [
      'Sở Y tế: Tổ chức sơ kết ở cơ sở: Định kỳ 3 tháng, 6 tháng, 1 năm: Đánh giá kết quả.',
      ['review | quarterly+half-yearly+yearly | – | Sở Y tế → '],
    ],
    [
      'Sở Y tế: Sơ kết vào năm 2028, tổng kết vào năm 2030.',
      ['review | mid-term+end-of-term | – | Sở Y tế → '],
    ],
    ['Hàng năm, Sở Y tế tổ chức kiểm tra liên ngành.', ['review | yearly | – | Sở Y tế → ']],
  ])('is read in “%s”', (text, duties) => {
    expect(dutiesOf(text)).toEqual(duties);
  });

  test.each([
    'Sở Y tế: Tổ chức kiểm tra, đôn đốc tiến độ.',
    'Sở Y tế: Tổ chức sơ kết Kế hoạch số 71/KH-UBND ngày 17/12/2020.',
    'Sở Y tế: Nghiên cứu lý luận và tổng kết thực tiễn.',
  ])('is none in “%s”', (text) => {
    expect(dutiesOf(text)).toEqual([]);
  });

  test('is an inspection only where the plan is carried out or watched over', () => {
    const text = 'Định kỳ kiểm tra việc sử dụng phần mềm.';
    expect(dutiesOf(`Sở Y tế: ${text}`)).toHaveLength(1);
    expect(dutiesOf(text, 'II. NHIỆM VỤ')).toEqual([]);
    expect(dutiesOf(text, 'II. GIẢI PHÁP VỀ KIỂM TRA, GIÁM SÁT')).toHaveLength(1);
  });
});

describe('a row of work', () => {
  const dutiesOfRow = (work: string, time: string) =>
    workOf(
      `## DANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | ${work} | Sở Nội vụ | ${time} |`,
    ).duties.map(
      ({ kind, frequencies, duePrinted, from, quote }) =>
        `${kind} | ${frequencies.join('+')} | ${duePrinted ?? '–'} | ${from.map(({ printed }) => printed).join(', ')} | ${quote}`,
    );

  test('orders its lead to report by the month in the cell on its time', () => {
    expect(dutiesOfRow('Theo dõi kết quả cải cách', 'Báo cáo UBND tỉnh trong tháng 8 hằng năm')).toEqual([
      'report | yearly | trong tháng 8 | Sở Nội vụ | Báo cáo UBND tỉnh trong tháng 8 hằng năm',
    ]);
  });

  test('orders each of two things in its own time', () => {
    const time = 'Tổ chức kiểm tra trong tháng 6 hằng năm và báo cáo UBND tỉnh trong tháng 8 hằng năm';
    expect(dutiesOfRow('Kiểm tra cải cách', time).map((duty) => duty.split(' | ').slice(0, 3))).toEqual([
      ['review', 'yearly', 'trong tháng 6'],
      ['report', 'yearly', 'trong tháng 8'],
    ]);
  });

  test('orders a review where its work says how often', () => {
    expect(dutiesOfRow('Hằng năm sơ kết việc thực hiện', '2026-2030')).toEqual([
      'review | yearly | – | Sở Nội vụ | Hằng năm sơ kết việc thực hiện',
    ]);
    expect(dutiesOfRow('Sơ kết, tổng kết phong trào', '2026-2030')).toEqual([]);
  });

  test('orders nothing by a time alone', () => {
    expect(dutiesOfRow('Tổng hợp, báo cáo UBND tỉnh', 'Hằng năm')).toEqual([]);
  });
});

test('each duty quotes words that stand once in its clause, and is numbered within it', () => {
  const { duties } = workOf(
    '## V. TỔ CHỨC THỰC HIỆN\n\n1\\. Sở Y tế: Báo cáo UBND tỉnh; hằng năm sơ kết, báo cáo UBND tỉnh.',
  );
  expect(duties.map(({ id, quote }) => [id, quote])).toEqual([
    ['v-1', 'Báo cáo UBND tỉnh'],
    ['v-1-2', 'hằng năm sơ kết'],
    ['v-1-3', 'hằng năm sơ kết, báo cáo UBND tỉnh'],
  ]);
});

test('whoever gets a report does not make it', () => {
  const { duties } = workOf(
    '## V. TỔ CHỨC THỰC HIỆN\n\n- Sở Nội vụ theo dõi việc thực hiện; định kỳ tổng hợp, báo cáo Ủy ban nhân dân tỉnh, Bộ Nội vụ theo quy định.',
  );
  expect(duties.map(({ from, to }) => [from, to].map((list) => list.map(({ printed }) => printed)))).toEqual([
    [['Sở Nội vụ'], ['Ủy ban nhân dân tỉnh', 'Bộ Nội vụ']],
  ]);
});

test('goals and letterheads order no report', () => {
  const text = '1\\. 100% sở báo cáo UBND tỉnh hằng năm trên môi trường số.';
  expect(workOf(`## I. MỤC TIÊU\n\n${text}`).duties).toEqual([]);
});

test('a body beyond the province has no id', () => {
  const [duty] = workOf('## V. TỔ CHỨC THỰC HIỆN\n\n1\\. Sở Y tế: Báo cáo Bộ Y tế hằng năm.').duties;
  expect(duty?.to).toEqual([{ printed: 'Bộ Y tế', agency: null }]);
  expect(duty?.from).toEqual([{ printed: 'Sở Y tế', agency: 'mau-so-y-te' }]);
});
