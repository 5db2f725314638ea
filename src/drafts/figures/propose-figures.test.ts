import { describe, expect, test } from 'vitest';
import { figuresOf, indicatorOf } from './figures.fixture.ts';

const goals = (text: string) => `## I. MỤC TIÊU CỤ THỂ\n\n${text}\n`;
const quotes = (text: string) =>
  figuresOf(goals(text)).targets.targets.map(({ printed, quote }) => [printed, quote]);

describe('a quotation suffices to understand its figure', () => {
  test('where its own words do, it is they', () => {
    expect(
      quotes('- Đạt 60% hồ sơ trực tuyến; phổ cập mạng. Tỷ lệ số hóa đạt 50% và tỷ lệ người dùng đạt 40%.'),
    ).toEqual([
      ['60%', 'Đạt 60% hồ sơ trực tuyến'],
      ['50%', 'Tỷ lệ số hóa đạt 50%'],
      ['40%', 'tỷ lệ người dùng đạt 40%'],
    ]);
  });

  test('else it reaches back to the words that say what is measured', () => {
    expect(quotes('- Đến năm 2025 tỷ lệ trực tuyến đạt 40% và đến năm 2030 đạt 60%.')).toEqual([
      ['40%', 'Đến năm 2025 tỷ lệ trực tuyến đạt 40%'],
      ['60%', 'Đến năm 2025 tỷ lệ trực tuyến đạt 40% và đến năm 2030 đạt 60%'],
    ]);
    expect(quotes('- Tỷ lệ trực tuyến: Năm 2023: 50%; năm 2024: 70%.')[1]).toEqual([
      '70%',
      'Tỷ lệ trực tuyến: Năm 2023: 50%; năm 2024: 70%',
    ]);
    expect(quotes('- Có 25 tổ chức khoa học; đến năm 2030 có 40 tổ chức.')[1]).toEqual([
      '40',
      'Có 25 tổ chức khoa học; đến năm 2030 có 40 tổ chức',
    ]);
    expect(quotes('- Có 30 bài báo, trong đó 8% trên hệ thống quốc tế.')[1]).toEqual([
      '8%',
      'Có 30 bài báo, trong đó 8% trên hệ thống quốc tế',
    ]);
  });

  test('and no sentence beside its own', () => {
    expect(
      quotes('- Ít nhất 98% hồ sơ được giải quyết trước, đúng hạn. 100% hồ sơ trễ hạn có lời xin lỗi.'),
    ).toEqual([
      ['98%', 'Ít nhất 98% hồ sơ được giải quyết trước, đúng hạn'],
      ['100%', '100% hồ sơ trễ hạn có lời xin lỗi'],
    ]);
  });

  test('or on, where the last of a row says it for all', () => {
    expect(
      quotes('- Có 90% hồ sơ cấp tỉnh, 80% hồ sơ cấp huyện và 60% hồ sơ cấp xã được xử lý qua mạng.'),
    ).toEqual([
      ['90%', 'Có 90% hồ sơ cấp tỉnh, 80% hồ sơ cấp huyện và 60% hồ sơ cấp xã được xử lý qua mạng'],
      ['80%', '80% hồ sơ cấp huyện và 60% hồ sơ cấp xã được xử lý qua mạng'],
      ['60%', '60% hồ sơ cấp xã được xử lý qua mạng'],
    ]);
  });

  test('a parenthesis that holds a figure is quoted apart', () => {
    expect(
      quotes(
        '- Có 2.000 cán bộ sau đại học (trong đó có ít nhất 100 người là tiến sĩ), chú trọng chuyên sâu.',
      ),
    ).toEqual([
      ['2.000', 'Có 2.000 cán bộ sau đại học'],
      ['100', 'Có 2.000 cán bộ sau đại học (trong đó có ít nhất 100 người là tiến sĩ)'],
    ]);
  });
});

describe('a figure is one of the indicator whose words fit best', () => {
  const register = [
    indicatorOf('online', 'Tỷ lệ hồ sơ nộp trực tuyến', 'percent'),
    indicatorOf('digitised', 'Tỷ lệ hồ sơ được số hóa', 'percent'),
    indicatorOf('science-firms', 'Số doanh nghiệp khoa học và công nghệ', 'enterprises'),
    indicatorOf('science-firms-share', 'Tỷ lệ doanh nghiệp khoa học và công nghệ', 'percent'),
  ];

  test('with its score, and the next with theirs', () => {
    const [target] = figuresOf(goals('- Trên 80% hồ sơ được nộp trực tuyến.'), register).targets.targets;
    expect(target).toMatchObject({ id: 'i-g1--online', indicator: 'online', rule: 'percent' });
    expect(target?.score).toBeGreaterThan(0.7);
    expect(target?.candidates[0]?.indicator).toBe('digitised');
    expect(target?.candidates[0]?.score).toBeLessThan(target?.score ?? 0);
  });

  test('by its unit, and by what an abbreviation stands for', () => {
    const { targets } = figuresOf(
      goals('- Có 15 doanh nghiệp KH&CN; 5% doanh nghiệp KH&CN.'),
      register,
    ).targets;
    expect(targets.map(({ indicator }) => indicator)).toEqual(['science-firms', 'science-firms-share']);
  });

  test('and two figures of one clause and year are not both of it', () => {
    const { targets } = figuresOf(
      goals('- 80% hồ sơ nộp trực tuyến; 70% hồ sơ nộp trực tuyến cấp xã.'),
      register,
    ).targets;
    expect(targets[0]).toMatchObject({ indicator: 'online' });
    expect(targets[1]?.indicator).not.toBe('online');
  });

  test('a figure for two measures is two targets with one quotation', () => {
    const { targets } = figuresOf(
      goals('- Số doanh nghiệp khoa học và công nghệ và số hợp tác xã kiểu mới tăng 02 lần so với năm 2020.'),
    ).targets;
    expect(targets.map(({ rule, quote, unit }) => [rule, quote, unit])).toEqual(
      Array.from({ length: 2 }, () => [
        'two-measures',
        'Số doanh nghiệp khoa học và công nghệ và số hợp tác xã kiểu mới tăng 02 lần so với năm 2020',
        'times',
      ]),
    );
    expect(new Set(targets.map(({ indicator }) => indicator)).size).toBe(2);
  });
});

describe('where none fits, a new indicator is proposed', () => {
  const { targets, indicators } = figuresOf(`## I. MỤC TIÊU

### 1. Đến năm 2025

- Tối thiểu 70% người dân hài lòng khi dùng dịch vụ công.

### 2. Đến năm 2030

- 90% người dân hài lòng khi dùng dịch vụ công.

- Nằm trong top 20 tỉnh, thành phố về chuyển đổi số.`);

  test('named by words of the clause, without an English name, claiming no more than it', () => {
    expect(indicators[0]).toEqual({
      id: 'nguoi-dan-hai-long-khi-dung-dich-vu-cong',
      name: { vi: 'Tỷ lệ người dân hài lòng khi dùng dịch vụ công', en: null },
      question: 'Tỷ lệ người dân hài lòng khi dùng dịch vụ công là bao nhiêu?',
      field: 'digital-government',
      definition: 'Theo lời văn của kế hoạch: “Tối thiểu 70% người dân hài lòng khi dùng dịch vụ công”.',
      unit: 'percent',
      direction: 'higher',
      incomparable: [],
      note: null,
      rule: 'new-indicator',
    });
  });

  test('once for all clauses that name it alike', () => {
    expect(targets.targets.map(({ indicator, score }) => [indicator, score])).toEqual([
      ['nguoi-dan-hai-long-khi-dung-dich-vu-cong', null],
      ['nguoi-dan-hai-long-khi-dung-dich-vu-cong', null],
      ['chuyen-doi-so', null],
    ]);
    expect(indicators[1]).toMatchObject({ unit: 'rank', direction: 'lower' });
  });

  test.each([
    [
      '- 100% phản ánh, kiến nghị của cá nhân, tổ chức đối với thủ tục hành chính thuộc thẩm quyền giải quyết của tỉnh được xử lý và công khai kết quả.',
      'Tỷ lệ phản ánh, kiến nghị của cá nhân, tổ chức đối với thủ tục hành chính thuộc thẩm quyền giải quyết của tỉnh được xử lý',
    ],
    [
      '- 100% chỉ tiêu đào tạo cán bộ được hoàn thành trong năm.',
      'Tỷ lệ chỉ tiêu đào tạo cán bộ được hoàn thành',
    ],
    ['- Phấn đấu hướng đến mức độ hài lòng của người dân đạt 95%.', 'Mức độ hài lòng của người dân'],
  ])('by a name that breaks no phrase off: %s', (goal, name) => {
    expect(figuresOf(goals(goal)).indicators.map((made) => made.name.vi)).toEqual([name]);
  });

  test('by an id that no indicator has', () => {
    const taken = indicatorOf('nguoi-dan-hai-long', 'Tỷ lệ phủ sóng', 'percent');
    expect(figuresOf(goals('- 90% người dân hài lòng.'), [taken]).indicators[0]?.id).toBe(
      'nguoi-dan-hai-long-2',
    );
  });
});

describe('the drafts of a plan', () => {
  const online = indicatorOf('online', 'Tỷ lệ hồ sơ nộp trực tuyến', 'percent');

  test('have the year in their ids where a clause has several', () => {
    const { targets } = figuresOf(goals('- Hồ sơ nộp trực tuyến đạt 40% năm 2025 và 60% năm 2030.'), [
      online,
    ]).targets;
    expect(targets.map(({ id }) => id)).toEqual(['i-g1--online-2025', 'i-g1--online-2030']);
  });

  test('name what contradicts itself', () => {
    const { contradictions } = figuresOf(
      goals('Đến năm 2030:\n\n- Đạt 80% hồ sơ nộp trực tuyến.\n\n- Đạt 90% hồ sơ nộp trực tuyến.'),
      [online],
    ).targets;
    expect(contradictions).toEqual([
      { targets: ['i-g1--online', 'i-g2--online'], note: 'Cho cùng năm 2030, văn bản in “80%” và “90%”.' },
    ]);
  });

  test('have the goals without a figure, each with its year', () => {
    const { qualitative } = figuresOf(
      goals(
        '- Đến năm 2030, phổ cập mạng di động tới mọi xã; 80% hồ sơ nộp trực tuyến. Ngắn quá.\n\n- Người dân hài lòng hơn trước nhiều.',
      ),
    ).targets;
    expect(qualitative).toEqual([
      expect.objectContaining({
        id: 'i-g1',
        quote: 'Đến năm 2030, phổ cập mạng di động tới mọi xã',
        year: 2030,
      }),
      expect.objectContaining({ id: 'i-g2', quote: 'Người dân hài lòng hơn trước nhiều', year: null }),
    ]);
  });

  test('say what makes a figure doubtful', () => {
    const doubts = (body: string) =>
      figuresOf(goals(body)).targets.targets.map(({ certainty, note }) => [certainty, note]);
    expect(doubts('- Chi tối thiểu hơn 1% cho khoa học.')).toEqual([
      ['doubtful', 'Văn bản in “tối thiểu hơn”, gồm hai chữ so sánh khác nghĩa.'],
    ]);
    expect(doubts('- Có > 60% người dùng mạng.')).toEqual([['certain', null]]);
    expect(doubts('- Có > 60%<Note on="60%" kind="scan">Khó đọc.</Note> người dùng mạng.')).toEqual([
      ['doubtful', 'Bản quét in dấu “>”, có thể văn bản gốc in dấu khác.'],
    ]);
  });

  test('are the same each time', () => {
    const body = goals('- 80% hồ sơ nộp trực tuyến; có 12 sáng kiến; 5G tới 60% xã.');
    expect(figuresOf(body, [online])).toEqual(figuresOf(body, [online]));
  });
});
