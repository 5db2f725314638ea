import { describe, expect, test } from 'vitest';
import { figuresOf, readGoals } from './figures.fixture.ts';

describe('a figure is read with how it binds', () => {
  test.each([
    ['- Trên 80% hồ sơ được nộp trực tuyến.', '80%: gt 80 percent'],
    ['- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 60%.', '60%: gte 60 percent'],
    ['- Tỷ lệ hộ nghèo giảm xuống dưới 2%.', '2%: lt 2 percent'],
    ['- Tỷ lệ hồ sơ trễ hạn không quá 5%.', '5%: lte 5 percent'],
    ['- Tỷ lệ hồ sơ trực tuyến đạt khoảng 40%.', '40%: approx 40 percent'],
    ['- Tỷ lệ hồ sơ trực tuyến từ 20% trở lên.', '20%: gte 20 percent'],
    ['- Có >25 doanh nghiệp khởi nghiệp.', '25: gt 25 enterprises'],
    ['- Có từ 20 đến 25 nhiệm vụ được nghiệm thu.', '20 đến 25: range 20..25 tasks'],
    ['- Có 03-05% doanh nghiệp đổi mới.', '03-05%: range 3..5 percent'],
    ['- Có 80% - 90% dân số dùng dịch vụ số.', '80% - 90%: range 80..90 percent'],
  ])('%s', (goal, expected) => {
    expect(readGoals(goal)).toEqual([expected]);
  });
});

describe('a figure is read with its unit', () => {
  test.each([
    ['- Kinh tế số chiếm 20% GRDP.', '20%: eq 20 percent_grdp'],
    ['- Tăng trưởng GRDP đạt 8%/năm.', '8%/năm: eq 8 percent_per_year'],
    ['- Chi cho khoa học đạt 2% tổng chi ngân sách tỉnh.', '2%: eq 2 percent_budget'],
    ['- TFP đóng góp trên 50% vào tăng trưởng kinh tế.', '50%: gt 50 percent_growth'],
    ['- Có 12 người làm nghiên cứu trên 10.000 dân.', '12: eq 12 people_per_10000'],
    ['- Có 2.000 cán bộ trình độ sau đại học.', '2.000: eq 2000 people'],
    ['- Có 2000 cán bộ trình độ sau đại học.', '2000: eq 2000 people'],
    ['- Có 05 công trình đạt giải thưởng cấp quốc gia.', '05: eq 5 awards'],
    ['- Có 05 công trình được nghiệm thu.', '05: eq 5 tasks'],
    ['- Chỉ số chuyển đổi số đạt 0,75.', '0,75: eq 0.75 score'],
    ['- Nằm trong top 30 tỉnh, thành phố về chuyển đổi số.', '30: lte 30 rank'],
    ['- Chỉ số cải cách xếp hạng 15/63 tỉnh, thành phố.', '15: eq 15 rank'],
    ['- Số doanh nghiệp tăng 03 lần.', '03 lần: eq 3 times'],
  ])('%s', (goal, expected) => {
    expect(readGoals(goal)).toEqual([expected]);
  });

  test.each([
    '- Kinh phí đầu tư đạt 500 tỷ đồng.',
    '- Thực hiện ở 10/12 huyện.',
    '- Tốc độ mạng đạt 100 Mbps.',
    '- Tỷ lệ đạt 0.65 theo thang mới.',
  ])('and is left to people where we have none: %s', (goal) => {
    const { targets, unplaced } = figuresOf(`## I. MỤC TIÊU CỤ THỂ\n\n${goal}\n`);
    expect(targets.targets).toEqual([]);
    expect(targets.notGoals).toEqual([]);
    expect(targets.qualitative).toEqual([]);
    expect(unplaced.map(({ clause }) => clause)).toEqual(['i-g1']);
  });
});

describe('a figure is read with its year', () => {
  test.each([
    ['- Đến năm 2030, 50% hồ sơ trực tuyến.', ['50%: eq 50 percent, by 2030']],
    [
      '- Số hồ sơ trực tuyến đạt 40% năm 2025 và 60% vào năm 2030.',
      ['40%: eq 40 percent, by 2025', '60%: eq 60 percent, by 2030'],
    ],
    [
      '- Đến năm 2025 tỷ lệ hồ sơ trực tuyến đạt 40% và đến năm 2030 đạt 60%.',
      ['40%: eq 40 percent, by 2025', '60%: eq 60 percent, by 2030'],
    ],
    [
      '- Giai đoạn 2026 - 2030, năng suất lao động tăng 7,5%/năm.',
      ['7,5%/năm: eq 7.5 percent_per_year, by 2030'],
    ],
    ['- Tỷ lệ đô thị hóa từ 30% năm 2020 lên 45% năm 2030.', ['45%: eq 45 percent, by 2030']],
    [
      '- Đến năm 2030, số doanh nghiệp tăng 02 lần so với năm 2020.',
      ['02 lần: eq 2 times, by 2030, from 2020'],
    ],
    [
      '- Đến năm 2030, tỷ trọng hàng công nghệ cao đạt 45%; năng suất tăng 02 lần so với giai đoạn 2016 - 2020.',
      ['45%: eq 45 percent, by 2030', '02 lần: eq 2 times, by 2030'],
    ],
    [
      '- Hằng năm, có 80% đề tài được ứng dụng; 15 nhiệm vụ được duyệt.',
      ['80%: eq 80 percent, each year', '15: eq 15 tasks, each year'],
    ],
    ['- Mỗi năm có 10 sáng kiến.', ['10: eq 10 initiatives, each year']],
    ['- Đến năm 2030, tầm nhìn đến năm 2045, 50% hồ sơ trực tuyến.', ['50%: eq 50 percent, by 2030']],
  ])('%s', (goal, expected) => {
    expect(readGoals(goal)).toEqual(expected);
  });

  test('which a sentence ahead of it, a heading or the line that leads it in may set', () => {
    expect(
      readGoals(`1\\. Đến năm 2025

- Đạt 10% hồ sơ trực tuyến.

2\\. Giai đoạn sau

Đến năm 2030 phấn đấu:

- Đạt 20% hồ sơ trực tuyến. Đạt 30% hồ sơ số hóa.

3\\. Trước 31/12/2035, đạt 40% hồ sơ trực tuyến. Đạt 50% hồ sơ số hóa.`),
    ).toEqual([
      '10%: eq 10 percent, by 2025',
      '20%: eq 20 percent, by 2030',
      '30%: eq 30 percent, by 2030',
      '40%: eq 40 percent, by 2035',
      '50%: eq 50 percent, by 2035',
    ]);
  });

  test('and the year of a document is none', () => {
    expect(
      readGoals(
        '- Theo Quyết định số 12/QĐ-TTg ngày 05/3/2021, 50% hồ sơ trực tuyến.\n\n- Theo Luật Đầu tư năm 2020, 60% dự án được số hóa.',
      ),
    ).toEqual(['50%: eq 50 percent', '60%: eq 60 percent']);
  });
});

describe('a number that is no goal is set aside', () => {
  const asides = (goal: string) =>
    figuresOf(`## I. MỤC TIÊU CỤ THỂ\n\n${goal}\n`).targets.notGoals.map(
      ({ rule, quote }) => `${rule}: ${quote}`,
    );

  test.each([
    ['- Tỷ lệ phủ sóng 5G đạt 60%.', ['name: 5G']],
    ['- Có 60% người dùng mạng trên 01 Gb/s.', ['technical-measure: 01 Gb/s']],
    ['- Có 40% kết quả được ứng dụng sau 12 tháng.', ['duration: 12 tháng']],
    ['- Có 12 người nghiên cứu trên 01 vạn dân.', ['rate-base: 01 vạn dân']],
    ['- Có 65% doanh nghiệp áp dụng (ít nhất 01) nền tảng số.', ['qualifier: (ít nhất 01)']],
    ['- 100% xã có ít nhất 02 cán bộ phụ trách.', ['qualifier: ít nhất 02']],
    ['- Cung cấp 50% dịch vụ công mức độ 3, 4.', ['level: mức độ 3, 4']],
    ['- Đạt 80% chỉ tiêu của Đề án 06.', ['document-number: Đề án 06']],
    ['- Xếp hạng 15/63 tỉnh, thành phố.', ['province-count: /63']],
    ['- Tăng từ 30% năm 2020 lên 45% hồ sơ.', ['base-value: 30%', 'year: 2020']],
    [
      '- Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
      ['document-number: 57-NQ/TW', 'date: ngày 22/12/2024'],
    ],
  ])('%s', (goal, expected) => {
    expect(asides(goal)).toEqual(expected);
  });

  test('by words that stand there once', () => {
    expect(asides('- Có 5G ở 60% xã, 5G ở 70% phường.')).toEqual(['name: Có 5G', 'name: xã, 5G']);
  });
});
