import { describe, expect, test } from 'vitest';
import { Failure } from '../../../scripts/command/failure.ts';
import {
  error,
  formula,
  type RawSheet,
  sharedText,
  styled,
  xlsxOf,
} from '../../parse/spreadsheets/xlsx.fixture.ts';
import { placeOf, withNumber, zipOf } from '../../parse/zip/zip.fixture.ts';
import { draftSheetWords } from '../../wording/vi/draft-sheets.ts';
import { countsOf, importBook } from './import-book.ts';
import { type Edit, edit, toRawSheets } from './raw-book.ts';
import { sampleBook, sampleSet } from './sample.ts';

const { sheets } = draftSheetWords;

async function importEdited(
  edits: readonly Edit[],
  change: (sheets: readonly RawSheet[]) => readonly RawSheet[] = (same) => same,
  strings: readonly string[] = [],
): Promise<{ readonly counts: readonly number[]; readonly said: readonly string[] }> {
  const bytes = await xlsxOf(change(toRawSheets(sampleBook(), edits)), { strings });
  const { rows, problems, notices } = await importBook(bytes);
  return { counts: countsOf(rows), said: [...notices, ...problems] };
}

/** Something done to one sheet. */
function on(name: string, change: (sheet: RawSheet) => RawSheet) {
  return (all: readonly RawSheet[]): readonly RawSheet[] =>
    all.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
}

/** Something done to the cells of each row of a sheet. */
function onRows(name: string, change: (cells: RawSheet['rows'][number]) => RawSheet['rows'][number]) {
  return on(name, (sheet) => ({ ...sheet, rows: sheet.rows.map(change) }));
}

const targets = sheets.target;
const confirmed = edit(targets, 1, 'Đối chiếu', 'xác nhận');
/** Rows that wait in the sample: three targets, a goal without a figure, a number that is none, two tasks, a report. */
const all = 8;

describe('files that are no workbook of drafts are refused with what they are', () => {
  const ole = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(`${stream}\0`, 'utf16le'),
    ]);
  const sheet = async (): Promise<Uint8Array> => xlsxOf(toRawSheets(sampleBook()));

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(), /rỗng/],
    ['a text under another name', () => Buffer.from('Mã;Trị số'), /\.xlsx/],
    ['an old workbook under a new name', () => ole('Workbook'), /đời cũ \(\.xls\)/],
    ['a workbook with a password', () => ole('EncryptedPackage'), /mật khẩu/],
    [
      'a workbook with macros',
      () => xlsxOf(toRawSheets(sampleBook()), { parts: { 'xl/vbaProject.bin': 'x' } }),
      /macro/,
    ],
    ['a workbook cut short', async () => (await sheet()).subarray(0, 900), /hỏng|cắt|không trọn/],
    [
      'a bomb',
      async () => {
        const small = await zipOf({ 'xl/a.xml': ' ' });
        return withNumber(small, placeOf(small, 'entry') + 24, 60_000_000, 4);
      },
      /60,0 MB/,
    ],
    [
      'a bomb that says it is small',
      async () => {
        const bomb = await zipOf({ 'xl/a.xml': ' '.repeat(2_000_000) }, 1);
        return withNumber(bomb, placeOf(bomb, 'entry') + 24, 1_000, 4);
      },
      /Đừng mở/,
    ],
    ['a Word document', () => zipOf({ '[Content_Types].xml': 'wordprocessingml.document.main' }), /Word/],
    ['a workbook of something else', () => xlsxOf([{ name: 'Sheet1', rows: [['a']] }]), /“Sheet1”/],
  ])('%s', async (_, make, pattern) => {
    const failed = importBook(await make());
    await expect(failed).rejects.toThrow(Failure);
    await expect(failed).rejects.toThrow(pattern);
  });

  test('unless its name or its guide says of which plan it is', async () => {
    const without = toRawSheets(sampleBook()).filter(({ name }) => name !== sheets.guide);
    const bytes = await xlsxOf(without);
    await expect(importBook(bytes)).rejects.toThrow(/Mã kế hoạch/);
    const { rows } = await importBook(bytes, sampleSet, 'tinh-mau-05-kh-2026-doi-chieu (2).xlsx');
    expect(rows.waiting).toBe(all);
  });
});

test('what nobody touched waits on', async () => {
  expect(await importEdited([])).toEqual({ counts: [0, all, 0, 0], said: [] });
});

describe('what spreadsheets do to a table is no change', () => {
  test.each<[string, (sheets: readonly RawSheet[]) => readonly RawSheet[]]>([
    ['columns moved', onRows(targets, (cells) => cells.toReversed())],
    ['a column put in', onRows(targets, (cells) => ['', ...cells])],
    [
      'rows sorted',
      on(targets, (sheet) => ({
        ...sheet,
        rows: [sheet.rows[0] ?? [], ...sheet.rows.slice(1).toReversed()],
      })),
    ],
    [
      'lines of a title above',
      on(targets, (sheet) => ({ ...sheet, rows: [['Sở KH&amp;CN'], [null], ...sheet.rows] })),
    ],
    ['a sheet put in', (given) => [...given, { name: 'Nháp', rows: [['x']] }]],
    [
      'hidden rows, columns and sheets',
      on(targets, (sheet) => ({
        ...sheet,
        state: 'hidden',
        rowAttributes: { 2: 'hidden="1"', 3: 'ht="0" customHeight="1"' },
        before: '<cols><col min="3" max="9" hidden="1"/></cols>',
      })),
    ],
    [
      'letters taken apart and doubled spaces',
      onRows(targets, (cells) =>
        cells.map((cell) =>
          typeof cell === 'string' ? ` ${cell.normalize('NFD').replaceAll(' ', '  ')} ` : cell,
        ),
      ),
    ],
    [
      'numbers that became texts',
      onRows(targets, (cells) =>
        cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)),
      ),
    ],
    ['the columns that are only read taken away', onRows(targets, (cells) => cells.slice(2))],
    ['rows taken away', on(targets, (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 3) }))],
    ['the list sheet taken away', (given) => given.filter(({ name }) => name !== sheets.lists)],
  ])('%s', async (_, change) => {
    const { counts, said } = await importEdited([], change);
    expect(said).toEqual([]);
    expect(counts[0]).toBe(0);
    expect(counts[3]).toBe(0);
    expect(counts[1]).toBeGreaterThanOrEqual(all - 1);
  });

  test('per cent typed as such', async () => {
    const { said, counts } = await importEdited([
      edit(targets, 1, 'Trị số', styled(0.8, 'percent')),
      edit(targets, 1, 'Con số như in', styled(0.8, 'percent')),
      confirmed,
    ]);
    expect([counts, said]).toEqual([[1, all - 1, 0, 0], []]);
  });

  test('texts of several looks, and shared ones', async () => {
    const strings = [
      '<r><t xml:space="preserve">xác </t></r><r><rPr><b/></rPr><t>nhận</t></r>',
      '<t>80%</t>',
    ];
    const { said, counts } = await importEdited(
      [edit(targets, 1, 'Đối chiếu', sharedText(0)), edit(targets, 1, 'Con số như in', sharedText(1))],
      undefined,
      strings,
    );
    expect([counts, said]).toEqual([[1, all - 1, 0, 0], []]);
  });

  test('days as days, as their numbers and as texts', async () => {
    const due = (cell: Edit['cell']) => importEdited([edit(sheets.task, 1, 'Hạn', cell)]);
    for (const cell of [styled(46752, 'day'), 46752, '31/12/2027', '31-12-2027', '2027-12-31']) {
      expect((await due(cell)).said).toEqual([]);
    }
  });

  test('one decision merged over several rows', async () => {
    const { counts } = await importEdited([confirmed], (given) => {
      const column = sampleBook().tables[0]?.form.columns.findIndex(({ id }) => id === 'decision') ?? 0;
      const letters = String.fromCharCode(65 + column);
      return on(targets, (sheet) => ({
        ...sheet,
        after: `<mergeCells><mergeCell ref="${letters}2:${letters}4"/></mergeCells>`,
      }))(given);
    });
    expect(counts).toEqual([3, all - 3, 0, 0]);
  });
});

describe('what cannot be read is told by sheet and cell, and all else is taken', () => {
  test.each<[string, Edit, string]>([
    [
      'an error',
      edit(targets, 2, 'Từ', error('#N/A')),
      'Trang “Mục tiêu”, ô J3: ô “Từ” đang báo lỗi #N/A. Gõ thẳng giá trị vào ô.',
    ],
    [
      'a formula without its value',
      edit(targets, 2, 'Từ', formula('1+0.2')),
      'Trang “Mục tiêu”, ô J3: ô “Từ” là công thức “=1+0.2” mà tệp không lưu kết quả. Gõ thẳng giá trị vào ô, hoặc mở tệp bằng Excel rồi lưu lại.',
    ],
    [
      'what 03-05 became',
      edit(targets, 2, 'Con số như in', styled(46145, 'month')),
      'Trang “Mục tiêu”, ô E3: ô “Con số như in” đã bị bảng tính đổi thành ngày 03/5/2026. Đặt ô về dạng Văn bản (Text) rồi gõ lại, hoặc gõ dấu nháy đơn ở đầu ô.',
    ],
    [
      'a day where a number is wanted',
      edit(targets, 2, 'Đến', styled(46145, 'month')),
      'Trang “Mục tiêu”, ô K3: ô “Đến” đã bị bảng tính đổi thành ngày 03/5/2026; ở đây cần một con số. Đặt ô về dạng Số (Number) rồi gõ lại.',
    ],
    [
      'a decimal point',
      edit(targets, 2, 'Từ', '1.2'),
      'Trang “Mục tiêu”, ô J3: ô “Từ” không đọc được thành số (tìm thấy “1.2”). Có phải 1,2?',
    ],
    [
      'a word of no list',
      edit(targets, 2, 'Đơn vị', '% GRDB'),
      'Trang “Mục tiêu”, ô L3: ô “Đơn vị” có “% GRDB”, không có trong danh sách “Đơn vị” của trang “Danh mục”. Có phải “% GRDP”?',
    ],
    [
      'a decision of no list',
      edit(targets, 2, 'Đối chiếu', 'xác nhân rồi'),
      'Trang “Mục tiêu”, ô C3: ô “Đối chiếu” có “xác nhân rồi”, không có trong danh sách (“xác nhận”, “sửa”, “bỏ”). Có phải “xác nhận”?',
    ],
    [
      'a day that is none',
      edit(sheets.task, 1, 'Hạn', '31/02/2027'),
      'Trang “Nhiệm vụ”, ô X2: ô “Hạn” không đọc được thành ngày (tìm thấy “31/02/2027”). Ghi ngày/tháng/năm, như 31/12/2026; không có ngày thì để trống.',
    ],
    [
      'a cell longer than cells are',
      edit(targets, 2, 'Ghi chú đăng lên trang', 'x'.repeat(100_000)),
      'Trang “Mục tiêu”, ô Q3: ô “Ghi chú đăng lên trang” dài 100.000 ký tự; một ô của Excel chỉ giữ 32.767. Rút ngắn, chỉ giữ đoạn cần.',
    ],
    [
      'a key that is gone',
      edit(targets, 2, 'Mã (không sửa)', null),
      'Trang “Mục tiêu”, ô V3: dòng này không có mã ở cột “Mã (không sửa)”, nên không biết là của dự thảo nào. Chép lại mã từ tệp gốc; dữ kiện mới thì thêm bằng npm run studio.',
    ],
  ])('%s', async (_, wrong, line) => {
    expect(await importEdited([confirmed, wrong])).toEqual({ counts: [1, all - 2, 0, 1], said: [line] });
  });

  test('cells merged over columns', async () => {
    const { counts, said } = await importEdited(
      [confirmed],
      on(targets, (sheet) => ({ ...sheet, after: '<mergeCells><mergeCell ref="E3:F3"/></mergeCells>' })),
    );
    expect(counts).toEqual([1, all - 2, 0, 1]);
    expect(said).toEqual(['Trang “Mục tiêu”, ô F3: ô “Chỉ tiêu” bị gộp vào ô E3. Bỏ gộp ô rồi điền lại.']);
  });

  test('a row that stands twice', async () => {
    const twice = on(targets, (sheet) => ({ ...sheet, rows: [...sheet.rows, sheet.rows[1] ?? []] }));
    const { counts, said } = await importEdited(
      [confirmed, edit(targets, 2, 'Đối chiếu', 'xác nhận')],
      twice,
    );
    expect(counts).toEqual([1, all - 2, 0, 2]);
    expect(said).toEqual([
      'Trang “Mục tiêu”, ô V2: mã “i-1--online-dossiers” có ở cả dòng này và ô V5; cả hai chưa được nhận. Giữ một dòng, xóa dòng kia.',
      'Trang “Mục tiêu”, ô V5: mã “i-1--online-dossiers” có ở cả dòng này và ô V2; cả hai chưa được nhận. Giữ một dòng, xóa dòng kia.',
    ]);
  });

  test('a column that was renamed, one that is gone, one that stands twice: no row of that sheet is read', async () => {
    const heads = (change: (heads: RawSheet['rows'][number]) => RawSheet['rows'][number]) =>
      on(targets, (sheet) => ({ ...sheet, rows: sheet.rows.with(0, change(sheet.rows[0] ?? [])) }));
    const rename = (from: string, to: string | null) =>
      heads((cells) => cells.map((cell) => (cell === from ? to : cell)));
    const read = async (change: ReturnType<typeof heads>) => importEdited([confirmed], change);
    expect(await read(rename('Trị số', 'Trị sốn'))).toEqual({
      counts: [0, all - 3, 0, 0],
      said: [
        'Trang “Mục tiêu”: thiếu cột “Trị số” (cột lạ: “Trị sốn”); các dòng của trang này chưa được đọc. Có phải nó là cột “Trị sốn”? Đổi tên cột lại như cũ.',
      ],
    });
    expect((await read(rename('Trị số', null))).said).toEqual([
      'Trang “Mục tiêu”: thiếu cột “Trị số”; các dòng của trang này chưa được đọc. Đổi tên cột lại như cũ, hoặc chép cột ấy từ tệp gốc.',
    ]);
    expect((await read(rename('Từ', 'Đến'))).said).toHaveLength(2);
    expect((await read(heads(() => []))).said[0]).toMatch(
      /^Trang “Mục tiêu”: không dòng nào mang tên các cột/,
    );
  });

  test('a sheet that was renamed', async () => {
    const { counts, said } = await importEdited(
      [confirmed],
      on(targets, (sheet) => ({ ...sheet, name: 'Mục tiêu (2)' })),
    );
    expect(counts).toEqual([0, all - 3, 0, 0]);
    expect(said).toEqual([
      'Trang “Mục tiêu”: không thấy trang này trong tệp (có: “Mục tiêu (2)”). Có phải nó là trang “Mục tiêu (2)”? Đổi lại tên như cũ.',
    ]);
  });

  test('ten thousand rows of another plan, each told, in seconds', async () => {
    const many = on(targets, (sheet) => {
      const [head = [], first = []] = sheet.rows;
      const keep = ['Mã (không sửa)', 'Dấu (không sửa)', 'Đối chiếu'].map((name) => head.indexOf(name));
      const bare = first.map((cell, place) => (keep.includes(place) ? cell : null));
      return {
        ...sheet,
        rows: [head, ...Array.from({ length: 10_000 }, (_, row) => bare.with(keep[0] ?? 0, `x-${row}`))],
      };
    });
    const { counts } = await importEdited([confirmed], many);
    expect(counts).toEqual([0, all - 3, 0, 10_000]);
  });
});
