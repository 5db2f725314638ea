import { describe, expect, test } from 'vitest';
import type { FactSet } from '../../drafts/decision.ts';
import type { RawCell } from '../../parse/spreadsheets/xlsx.fixture.ts';
import { xlsxOf } from '../../parse/spreadsheets/xlsx.fixture.ts';
import { draftSheetWords } from '../../wording/vi/draft-sheets.ts';
import { countsOf, type ImportedBook, importBook } from './import-book.ts';
import { type Edit, edit, toRawSheets } from './raw-book.ts';
import { sampleBook, sampleSet } from './sample.ts';

const { sheets } = draftSheetWords;
const { drafts } = sampleSet;

/** Imports the workbook of `sent`, filled in, into what is known by now. */
async function importEdits(
  edits: readonly Edit[],
  now: FactSet = sampleSet,
  sent: FactSet = sampleSet,
): Promise<ImportedBook> {
  return importBook(await xlsxOf(toRawSheets(sampleBook(sent), edits)), now);
}

const decide = (sheet: string, row: number, word: RawCell): Edit => edit(sheet, row, 'Đối chiếu', word);
const target = (row: number, column: string, cell: RawCell): Edit => edit(sheets.target, row, column, cell);
const confirmTarget = decide(sheets.target, 1, 'xác nhận');

describe('a row that is confirmed', () => {
  test('becomes the fact that was drafted, without what only a draft says', async () => {
    const { rows, problems } = await importEdits([confirmTarget]);
    const { rule: _, score: __, candidates: ___, ...fact } = drafts.targets.targets[0] ?? {};
    expect(rows.set.targets?.targets).toEqual([fact]);
    expect(rows.set.drafts.targets.targets).toHaveLength(2);
    expect([countsOf(rows), problems]).toEqual([[1, 7, 0, 0], []]);
  });

  test('of every kind leaves nothing waiting, in the order of the document', async () => {
    const tables = sampleBook().tables.filter(({ decided }) => decided !== null);
    const edits = tables.flatMap(({ form, rows }) =>
      rows.map((_, at) => decide(form.sheet, at + 1, 'xác nhận')),
    );
    const { rows, problems } = await importEdits(edits);
    expect([countsOf(rows), problems]).toEqual([[8, 0, 0, 0], []]);
    expect(rows.set.targets?.targets.map(({ id }) => id)).toEqual(drafts.targets.targets.map(({ id }) => id));
    expect(rows.set.tasks?.map(({ id }) => id)).toEqual(['ii-1', 'ii-2']);
    expect(rows.set.drafts).toMatchObject({ tasks: [], duties: [], indicators: [], agencies: [] });
    expect(rows.set.indicators.map(({ id }) => id)).toContain('digital-signatures');
  });

  test('with cells that were changed counts as mended, and is told so', async () => {
    const { rows, notices } = await importEdits([confirmTarget, target(1, 'Trị số', 90)]);
    expect(rows.taken.map(({ as }) => as)).toEqual(['mend']);
    expect(rows.set.targets?.targets[0]?.value).toBe(90);
    expect(notices).toEqual([
      'Trang “Mục tiêu”, ô C2: ghi “xác nhận” nhưng có ô đã sửa (“Trị số”): nhận như “sửa”.',
    ]);
  });
});

describe('a row that is mended', () => {
  test('is taken with what its cells say, and an id that fits', async () => {
    const { rows, problems, notices } = await importEdits([
      decide(sheets.target, 1, 'sửa'),
      target(1, 'Chỉ tiêu', 'Chi cho nghiên cứu'),
      target(1, 'Chữ so sánh như in', null),
      target(1, 'Ghi chú đăng lên trang', 'Xem điều khoản.'),
    ]);
    expect([problems, notices]).toEqual([[], []]);
    expect(rows.set.targets?.targets[0]).toMatchObject({
      indicator: 'rd-spending',
      comparatorPrinted: '',
      note: 'Xem điều khoản.',
      value: 80,
    });
    expect(rows.set.targets?.targets[0]?.id).toMatch(/^i-1--rd-spending-/);
  });

  test('may gain a body in the spare place, lose one, and lose its time', async () => {
    const { rows, problems } = await importEdits([
      decide(sheets.task, 1, 'sửa'),
      edit(sheets.task, 1, 'Giao cho 2', 'Sở Tài chính (mới)'),
      edit(sheets.task, 1, 'Giao cho 2: tên như in', 'Sở Tài chính'),
      edit(sheets.task, 1, 'Giao cho 2: vai trò', 'được giao'),
      edit(sheets.task, 1, 'Phối hợp 1', null),
      edit(sheets.task, 1, 'Phối hợp 1: tên như in', null),
      edit(sheets.task, 1, 'Phối hợp 1: chữ nói vai trò', null),
      ...['Thời gian như in', 'Thời gian in ở điều khoản (mã)', 'Từ ngày', 'Hạn'].map((column) =>
        edit(sheets.task, 1, column, null),
      ),
      edit(sheets.task, 1, 'Nêu tới ngày, tháng hay năm', null),
    ]);
    expect(problems).toEqual([]);
    expect(rows.set.tasks?.[0]).toMatchObject({
      given: [
        { printed: 'Sở KH&CN', role: 'lead' },
        {
          printed: 'Sở Tài chính',
          agency: 'tinh-mau-so-tai-chinh',
          role: 'assigned',
          rolePrinted: null,
        },
      ],
      support: [],
      timeframe: null,
    });
    expect(rows.set.agencies.map(({ name }) => name)).toContain('Sở Tài chính');
  });

  test('may gain a time, which ends unless it says that it does not', async () => {
    const { rows, problems } = await importEdits([
      decide(sheets.task, 2, 'sửa'),
      edit(sheets.task, 2, 'Thời gian như in', 'thường xuyên'),
      edit(sheets.task, 2, 'Thời gian in ở điều khoản (mã)', 'ii-2'),
      edit(sheets.task, 2, 'Lặp lại', 'thường xuyên'),
      edit(sheets.task, 2, 'Không có hạn cuối', 'có'),
    ]);
    expect(problems).toEqual([]);
    expect(rows.set.tasks?.[0]?.timeframe).toEqual({
      ...{ printed: 'thường xuyên', clause: 'ii-2', start: null, due: null, precision: null },
      ...{ recurrence: 'continuous', openEnded: true },
    });
  });

  test('keeps several choices of one cell', async () => {
    const { rows } = await importEdits([
      decide(sheets.duty, 1, 'sửa'),
      edit(sheets.duty, 1, 'Nhịp', 'hằng năm; đột xuất'),
    ]);
    expect(rows.set.duties?.[0]?.frequencies).toEqual(['yearly', 'ad-hoc']);
  });

  test('and was not is told, and waits on', async () => {
    const { rows, problems } = await importEdits([decide(sheets.target, 1, 'sửa')]);
    expect(countsOf(rows)).toEqual([0, 7, 0, 1]);
    expect(problems).toEqual([
      'Trang “Mục tiêu”, ô C2: dòng này ghi “sửa” mà không ô nào khác dự thảo. Sửa ô sai, hoặc chọn “xác nhận” nếu mọi ô đã đúng.',
    ]);
  });

  test('without a decision is told, so that no change is lost unseen', async () => {
    const { rows, problems } = await importEdits([target(1, 'Trị số', 90), target(1, 'Năm phải đạt', 2035)]);
    expect(countsOf(rows)).toEqual([0, 7, 0, 1]);
    expect(problems).toEqual([
      'Trang “Mục tiêu”, ô C2: dòng này đã sửa (“Trị số”, “Năm phải đạt”) mà cột “Đối chiếu” còn trống. Chọn “sửa” nếu sửa xong, “bỏ” nếu bỏ; hoặc trả các ô về như cũ.',
    ]);
  });

  test('into what no fact can say is told at the cell that says it', async () => {
    const { problems } = await importEdits([
      decide(sheets.target, 1, 'sửa'),
      target(1, 'Năm phải đạt', 20300),
      decide(sheets.duty, 1, 'sửa'),
      edit(sheets.duty, 1, 'Hạn: ngày', 31),
      edit(sheets.duty, 1, 'Hạn: tháng', 2),
      decide(sheets.task, 1, 'sửa'),
      edit(sheets.task, 1, 'Giao cho 1: chữ nói vai trò', null),
      edit(sheets.task, 1, 'Phối hợp 1: tên như in', null),
    ]);
    expect(problems.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'Trang “Mục tiêu”, ô M2',
      'Trang “Nhiệm vụ”, ô I2',
      'Trang “Nhiệm vụ”, ô O2',
      'Trang “Báo cáo”, ô O2',
    ]);
    expect(problems[0]).toContain('“Năm phải đạt”');
  });
});

describe('a row that is dropped', () => {
  test('is remembered with its reason; a figure of a goal is set aside with it', async () => {
    const { rows, problems } = await importEdits([
      decide(sheets.target, 3, 'bỏ'),
      target(3, 'Lý do bỏ / ghi chú riêng', 'Chỉ là ví dụ.'),
      decide(sheets.task, 2, 'bỏ'),
    ]);
    expect([countsOf(rows), problems]).toEqual([[2, 6, 0, 0], []]);
    expect(rows.set.drafts.dropped.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['target', 'Chỉ là ví dụ.'],
      ['task', null],
    ]);
    expect(rows.set.targets?.notGoals).toEqual([{ clause: 'i-2', quote: '50%', reason: 'Chỉ là ví dụ.' }]);
  });

  test('needs a reason where a figure must be accounted for', async () => {
    const { rows, problems } = await importEdits([decide(sheets.target, 3, 'bỏ')]);
    expect(countsOf(rows)).toEqual([0, 7, 0, 1]);
    expect(problems).toEqual([
      'Trang “Mục tiêu”, ô S4: bỏ con số “50%” thì phải ghi lý do ở cột “Lý do bỏ / ghi chú riêng”. Lý do ấy được ghi lại, vì mọi con số trong phần mục tiêu đều phải được kể tới.',
    ]);
  });
});

describe('new entries of the registers', () => {
  const question = 'Bao nhiêu người có chữ ký số?';
  const mended = edit(sheets.indicator, 1, 'Câu hỏi người dân sẽ hỏi', question);

  test('are written as they were mended, with the first fact that names them', async () => {
    const { rows, notices } = await importEdits([
      mended,
      decide(sheets.target, 3, 'xác nhận'),
      edit(sheets.agency, 1, 'Ghi chú đăng lên trang', 'Sở mới.'),
      decide(sheets.task, 1, 'xác nhận'),
    ]);
    expect(notices).toEqual([]);
    expect(rows.set.indicators.find(({ id }) => id === 'digital-signatures')?.question).toBe(question);
    expect(rows.set.agencies.find(({ id }) => id === 'tinh-mau-so-tai-chinh')?.note).toBe('Sở mới.');
  });

  test('that nothing confirmed names are not written yet, and told', async () => {
    const { rows, notices } = await importEdits([mended, confirmTarget]);
    expect(rows.set.indicators).toHaveLength(2);
    expect(notices).toEqual([
      'Trang “Chỉ tiêu mới”, ô J2: mục này đã sửa, nhưng chưa dòng nào nhắc tới nó được xác nhận: chưa ghi.',
    ]);
  });

  test('that are wrong hold back what names them', async () => {
    const { rows, problems } = await importEdits([
      edit(sheets.indicator, 1, 'Câu hỏi người dân sẽ hỏi', null),
      decide(sheets.target, 3, 'xác nhận'),
    ]);
    expect(countsOf(rows)).toEqual([0, 7, 0, 1]);
    expect(problems.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'Trang “Chỉ tiêu mới”, ô C2',
      'Trang “Mục tiêu”, ô C4',
    ]);
    expect(problems[1]).toContain('trang “Chỉ tiêu mới”, ô J2, mà mục ấy đang có lỗi');
  });

  test('keep the name that the workbook gave them, whatever they are called by now', async () => {
    const { rows: first } = await importEdits([
      edit(sheets.indicator, 1, 'Tên tiếng Việt', 'Chữ ký số cá nhân'),
      decide(sheets.target, 3, 'xác nhận'),
    ]);
    const { rows, problems, notices } = await importEdits(
      [
        edit(sheets.indicator, 1, 'Tên tiếng Việt', 'Chữ ký số cá nhân'),
        decide(sheets.target, 3, 'xác nhận'),
        decide(sheets.target, 1, 'sửa'),
        target(1, 'Chỉ tiêu', 'Người dân có chữ ký số (mới)'),
      ],
      first.set,
    );
    expect([countsOf(rows), problems, notices]).toEqual([[1, 6, 1, 0], [], []]);
    expect(rows.set.targets?.targets.map(({ indicator }) => indicator)).toEqual(
      Array(2).fill('digital-signatures'),
    );
  });
});

describe('what is decided by now', () => {
  const edits = [
    confirmTarget,
    decide(sheets.target, 2, 'sửa'),
    target(2, 'Năm phải đạt', 2035),
    decide(sheets.target, 3, 'bỏ'),
    target(3, 'Lý do bỏ / ghi chú riêng', 'Ví dụ.'),
    decide(sheets.task, 1, 'bỏ'),
    decide(sheets.task, 2, 'xác nhận'),
    decide(sheets['not-goal'], 1, 'bỏ'),
  ];

  test('is no news when the same workbook comes again', async () => {
    const { rows: first } = await importEdits(edits);
    const { rows, problems } = await importEdits(edits, first.set);
    expect([countsOf(rows), problems]).toEqual([[0, 2, 6, 0], []]);
    expect(rows.set).toEqual(first.set);
  });

  test('and otherwise is told, and nothing is written over it', async () => {
    const { rows: first } = await importEdits(edits);
    const { rows, problems } = await importEdits(
      [
        decide(sheets.target, 1, 'bỏ'),
        decide(sheets.target, 2, 'sửa'),
        target(2, 'Năm phải đạt', 2040),
        decide(sheets.target, 3, 'xác nhận'),
        decide(sheets.task, 1, 'xác nhận'),
      ],
      first.set,
    );
    // The other two that were decided say nothing now.
    expect(countsOf(rows)).toEqual([0, 2, 2, 4]);
    expect(rows.set).toEqual(first.set);
    expect(problems.map((line) => line.slice(line.indexOf(':') + 2, line.indexOf('.')))).toEqual([
      'dòng này ghi “bỏ”, nhưng dữ kiện đã được xác nhận',
      'dữ kiện này đã được xác nhận, với nội dung khác ở: “Năm phải đạt”',
      'dự thảo này đã bị bỏ (lý do: “Ví dụ',
      'dự thảo này đã bị bỏ',
    ]);
  });

  test('by nobody is taken as it was sent, but not once the draft says something else', async () => {
    const [first, ...others] = drafts.targets.targets;
    const changed: FactSet = {
      ...sampleSet,
      drafts: {
        ...drafts,
        targets: {
          ...drafts.targets,
          targets: first === undefined ? [] : [{ ...first, value: 85 }, ...others],
        },
      },
    };
    const { rows, problems } = await importEdits(
      [confirmTarget, decide(sheets.target, 2, 'xác nhận')],
      changed,
    );
    expect(countsOf(rows)).toEqual([1, 6, 0, 1]);
    expect(problems).toEqual([
      'Trang “Mục tiêu”, ô C2: dự thảo này đã đổi từ khi xuất tệp, nên dòng này không ghi đè lên. Xuất tệp mới bằng npm run workbook rồi đối chiếu lại dòng này.',
    ]);
  });

  test('and read anew in the same words is what it was, however well its indicator fits by now', async () => {
    const again = drafts.targets.targets.map((one) => ({
      ...one,
      score: 0.5,
      candidates: [],
      rule: 'count',
    }));
    const now = { ...sampleSet, drafts: { ...drafts, targets: { ...drafts.targets, targets: again } } };
    const { rows, problems } = await importEdits([confirmTarget], now);
    expect([countsOf(rows), problems]).toEqual([[1, 7, 0, 0], []]);
  });

  test('of another plan is told with the nearest of this one', async () => {
    const { problems } = await importEdits([
      confirmTarget,
      target(1, 'Mã (không sửa)', 'i-1--online-dosiers'),
    ]);
    expect(problems).toEqual([
      'Trang “Mục tiêu”, ô V2: kế hoạch này không có dự thảo nào mang mã “i-1--online-dosiers”. Có phải “i-1--online-dossiers”?',
    ]);
  });
});
