import { describe, expect, test } from 'vitest';
import { partiesOf, workOf } from './work-of.fixture.ts';

const idsOf = (body: string) => workOf(body).tasks.map(({ id }) => id);

describe('which clauses are tasks', () => {
  test('the rows of a table that says who does the work or when, and no others', () => {
    const rows = '| 1 | Mở lớp | Sở Y tế |\n| II | Nhóm | |\n| 2 | Dạy nghề | Sở Nội vụ |';
    expect(idsOf(`| TT | Nội dung | Chủ trì |\n| --- | --- | --- |\n${rows}`)).toHaveLength(2);
    expect(idsOf(`| TT | Chỉ tiêu | Đơn vị tính |\n| --- | --- | --- |\n${rows}`)).toEqual([]);
  });

  test('what stands above the lines that say who does it, though no title calls it work, and no label without a value', () => {
    const body = `## III. CÁCH LÀM

### 1. Trên báo, đài

Hình thức thực hiện: Tin, bài hằng tuần.

Cơ quan thực hiện: Sở Y tế; Báo Mẫu.

Thời gian thực hiện: Năm 2026.

### 2. Tại chợ

Cơ quan thực hiện: Sở Nội vụ.

Cơ quan phối hợp`;
    const { tasks } = workOf(body);
    expect(tasks.map(({ id }) => id)).toEqual(['iii-1', 'iii-2']);
    expect(tasks.map(partiesOf)).toEqual([
      ['Sở Y tế: assigned, Cơ quan thực hiện', 'Báo Mẫu: assigned, Cơ quan thực hiện'],
      ['Sở Nội vụ: assigned, Cơ quan thực hiện'],
    ]);
    expect(workOf('## III. CÁCH LÀM\n\n### 1. Trên báo, đài\n\nTin, bài hằng tuần.').tasks).toEqual([]);
  });

  test('what stands before the lines that say who carries it out, each with its own lines', () => {
    const body = `## II. NHIỆM VỤ

### 1. Hạ tầng

Một số nhiệm vụ như sau:

- Phủ sóng 5G.

- Xây dựng trung tâm dữ liệu.

* Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ và các đơn vị có liên quan tham mưu.

* Thời gian thực hiện: Thường xuyên.

- Đào tạo cán bộ.

* Đơn vị thực hiện:

+ Sở Tài chính chủ trì.

+ Sở Tư pháp, Công an tỉnh triển khai thực hiện.`;
    const { tasks } = workOf(body);
    expect(tasks.map(({ id }) => id)).toEqual(['ii-1-g1', 'ii-1-g2', 'ii-1-g3']);
    expect(tasks.map(partiesOf)).toEqual([
      [
        'Sở Y tế: lead, chủ trì',
        'Sở Nội vụ: with, phối hợp với',
        'các đơn vị có liên quan: with, phối hợp với',
      ],
      [
        'Sở Y tế: lead, chủ trì',
        'Sở Nội vụ: with, phối hợp với',
        'các đơn vị có liên quan: with, phối hợp với',
      ],
      ['Sở Tài chính: lead, chủ trì', 'Sở Tư pháp: assigned, –', 'Công an tỉnh: assigned, –'],
    ]);
    expect(tasks.map(({ assignedIn }) => assignedIn)).toEqual([
      ['ii-1-p2'],
      ['ii-1-p2'],
      ['ii-1-c1', 'ii-1-c2'],
    ]);
    expect(tasks.map(({ timeframe }) => timeframe?.clause ?? null)).toEqual(['ii-1-p3', 'ii-1-p3', null]);
  });

  test('a clause under which nothing but such lines stands', () => {
    const body = `## II. GIẢI PHÁP

a) Mở quầy hướng dẫn.

- Cơ quan chủ trì: Sở Y tế, Sở Nội vụ.

- Cơ quan phối hợp: UBND các xã, phường.

- Thời hạn hoàn thành: Quý II/2026.`;
    const [task] = workOf(body).tasks;
    expect(task && partiesOf(task)).toEqual([
      'Sở Y tế: lead, Cơ quan chủ trì',
      'Sở Nội vụ: lead, Cơ quan chủ trì',
      'UBND các xã, phường: with, Cơ quan phối hợp',
    ]);
    expect(task).toMatchObject({ id: 'ii-a', timeframe: { due: '2026-06-30', clause: 'ii-a-g3' } });
  });

  test('else the clauses of the lowest printed number, their dashes with them', () => {
    expect(
      idsOf(
        '## II. NHIỆM VỤ\n\n### 1. Nhóm\n\n1.1. Mở lớp:\n\n- Cho trẻ.\n\n- Cho già.\n\n### 2. Khác\n\n- Phụ.',
      ),
    ).toEqual(['ii-1-1', 'ii-2']);
    expect(idsOf('## II. NHIỆM VỤ\n\n### 1. Nhóm\n\n- Mở lớp.\n\n- Dạy nghề.\n\n2\\. Thu hút vốn.')).toEqual([
      'ii-1-g1',
      'ii-1-g2',
      'ii-2',
    ]);
  });

  test('what stands under a heading of goals within the part is none', () => {
    const body =
      '## II. MỤC TIÊU, NHIỆM VỤ\n\n### 1. Mục tiêu\n\n- Đạt 5 điểm.\n\n### 2. Nhiệm vụ\n\n- Mở lớp.\n\n### 3. Tổ chức thực hiện\n\n- Sở Y tế: Theo dõi.';
    expect(workOf(body).tasks.map(({ id, kind }) => [id, kind])).toEqual([
      ['ii-2-g1', 'task'],
      ['ii-3-g1', 'responsibility'],
    ]);
  });
});

test('goals and work under one title after another are told apart at any depth, bold or not', () => {
  const under = (title: string) =>
    `### ${title}\n\na) Mục tiêu\n\n- Đạt 5 điểm.\n\nb) Nhiệm vụ\n\n- Mở lớp.\n\n- Dạy nghề.`;
  const body = `## II. CHỈ TIÊU, NHIỆM VỤ\n\n${under('1. Giáo dục')}\n\n${under('2. Y tế')}`;
  const ids = ['ii-1-b-g1', 'ii-1-b-g2', 'ii-2-b-g1', 'ii-2-b-g2'];
  expect(workOf(body).tasks.map(({ id }) => id)).toEqual(ids);
  const bold = body.replaceAll(/^([ab]\) )/gmu, '#### $1');
  expect(workOf(bold).tasks.map(({ id }) => id)).toEqual(ids);
});

test('work that a row of an annex says again is left to the row, which says whose and when', () => {
  const work = 'Rà soát, công bố thủ tục hành chính nội bộ của UBND tỉnh';
  const body = `## II. NHIỆM VỤ

- ${work.replace('UBND', 'Ủy ban nhân dân')}, kịp thời.

- Rà soát, công bố thủ tục hành chính khác.

<Annex>

| STT | Nhiệm vụ | Chủ trì | Thời gian |
| --- | --- | --- | --- |
| 1 | ${work} | Sở Y tế | Hằng năm |

</Annex>`;
  expect(workOf(body).tasks.map(({ id }) => id)).toEqual(['ii-g2', 'pl-1']);
});

test('a cell that leaves the work to another document names nobody', () => {
  const body = `## II. NHIỆM VỤ

<Annex>

| STT | Nhiệm vụ | Chủ trì | Phối hợp |
| --- | --- | --- | --- |
| 1 | Mở lớp | Theo phân công tại Quyết định số 12/QĐ-UBND ngày 25/9/2025 | |
| 2 | Thu thuế | Cơ quan thuế, các đơn vị cấp tỉnh và các địa phương | Sở Y tế; theo phân công |

</Annex>`;
  expect(workOf(body).tasks.map(partiesOf)).toEqual([
    [],
    [
      'Cơ quan thuế: lead, Chủ trì',
      'các đơn vị cấp tỉnh: lead, Chủ trì',
      'các địa phương: lead, Chủ trì',
      'Sở Y tế: with, Phối hợp',
    ],
  ]);
});

describe('who a responsibility is', () => {
  const carriedOut = (body: string) =>
    workOf(`## V. TỔ CHỨC THỰC HIỆN\n\n${body}`).tasks.map((task) => [task.id, ...partiesOf(task)]);

  test('those named in its heading, before its colon or before its first verb', () => {
    expect(carriedOut('### 1. Sở Y tế\n\n- Mở lớp.\n\n- Chủ trì, phối hợp với Sở Nội vụ dạy nghề.')).toEqual([
      ['v-1-g1', 'Sở Y tế: assigned, –'],
      ['v-1-g2', 'Sở Y tế: lead, Chủ trì', 'Sở Nội vụ: with, phối hợp với'],
    ]);
    expect(carriedOut('1\\. Các sở, ban, ngành tỉnh, UBND các huyện, thành phố: Mở lớp.')).toEqual([
      ['v-1', 'Các sở, ban, ngành tỉnh: assigned, –', 'UBND các huyện, thành phố: assigned, –'],
    ]);
    expect(carriedOut('- Hằng năm, Ban Chỉ đạo tổ chức kiểm tra và xử lý.')).toEqual([
      ['v-g1', 'Ban Chỉ đạo: assigned, –'],
    ]);
  });

  test('in the role that is printed: asked, given, or only to join', () => {
    expect(carriedOut('1\\. Đề nghị Tỉnh đoàn và các đoàn thể:\n\na) Chủ trì tuyên truyền.')).toEqual([
      ['v-1-a', 'Tỉnh đoàn: requested, Đề nghị', 'các đoàn thể: requested, Đề nghị'],
    ]);
    expect(
      carriedOut('### 1. Trách nhiệm của Sở Y tế\n\n- Mở lớp.\n\n- Phối hợp với Sở Nội vụ dạy nghề.'),
    ).toEqual([
      ['v-1-g1', 'Sở Y tế: assigned, Trách nhiệm của'],
      ['v-1-g2', 'Sở Y tế: support, Phối hợp với', 'Sở Nội vụ: with, Phối hợp với'],
    ]);
  });

  test('not the lead where another body is said to lead', () => {
    expect(carriedOut('1\\. Sở Y tế: Mở lớp theo đề nghị của cơ quan chủ trì.')).toEqual([
      ['v-1', 'Sở Y tế: assigned, –'],
    ]);
  });

  test('nobody where a clause orders a report and nothing else, for that is a duty', () => {
    expect(
      carriedOut('### 1. Sở Y tế\n\n- Định kỳ hằng năm gửi báo cáo về Sở Nội vụ trước ngày 20/11.'),
    ).toEqual([]);
  });
});

test('an article of a decision gives out work where it says so, and not where it says whom it binds', () => {
  const body = `<Decision>

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch mẫu.

Điều 2. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện Kế hoạch.

Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Giao thông vận tải chịu trách nhiệm thi hành Quyết định này.

</Decision>`;
  expect(workOf(body).tasks.map((task) => [task.id, task.kind, ...partiesOf(task)])).toEqual([
    ['qd-dieu-2', 'responsibility', 'Sở Y tế: lead, chủ trì', 'Sở Nội vụ: with, phối hợp với'],
  ]);
});

test('a task of whose lead its own words speak is given to that body', () => {
  const [task] = workOf(
    '## II. NHIỆM VỤ\n\n1\\. Rà soát dữ liệu. Giao Công an tỉnh, Sở Y tế chủ trì, phối hợp với UBND cấp xã.',
  ).tasks;
  expect(task && partiesOf(task)).toEqual([
    'Công an tỉnh: lead, chủ trì',
    'Sở Y tế: lead, chủ trì',
    'UBND cấp xã: with, phối hợp với',
  ]);
});

test.each([
  ['Các sở, ban, ngành tổ chức quán triệt Kế hoạch.', ['Các sở, ban, ngành: assigned, –']],
  ['Giao Công an tỉnh triển khai giám sát.', ['Công an tỉnh: assigned, Giao']],
  ['Rà soát dữ liệu của các sở, ban, ngành.', []],
])('a task that speaks to somebody is given to them: “%s”', (text, parties) => {
  const [task] = workOf(`## II. NHIỆM VỤ\n\n### 1. Sở Nội vụ\n\n- ${text}`).tasks;
  expect(task && partiesOf(task)).toEqual(parties);
});

describe('a title', () => {
  const titleOf = (text: string) => workOf(`## V. TỔ CHỨC THỰC HIỆN\n\n1\\. ${text}`).tasks[0]?.title;

  test.each([
    [
      'Sở Y tế: Chủ trì, phối hợp với Sở Nội vụ và các đơn vị có liên quan mở lớp; dạy nghề cho người lao động.',
      'Chủ trì, phối hợp mở lớp; dạy nghề cho người lao động',
    ],
    [
      'Sở Y tế: Căn cứ chức năng, nhiệm vụ được giao, tham mưu bố trí kinh phí thực hiện Kế hoạch.',
      'Tham mưu bố trí kinh phí thực hiện Kế hoạch',
    ],
    ['Sở Y tế: Mở lớp.', 'Mở lớp'],
  ])('of “%s” is its work, without bodies and grounds', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  test('ends within its length, at no loose word and in no open bracket', () => {
    const long = `Sở Y tế: Xây dựng ${'mạng lưới quầy hướng dẫn của các trạm và bệnh viện (công lập, tư nhân) trên địa bàn '.repeat(3)}tỉnh`;
    expect(titleOf(long)).toBe('Xây dựng mạng lưới quầy hướng dẫn của các trạm và bệnh viện');
  });
});
