import { type Sheet, readXlsx } from 'hucre/xlsx';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { WorkbookForm } from '../../domain/spreadsheets/table-form.ts';
import { toXlsx } from './write-workbook.ts';

const units = {
  name: 'Đơn vị',
  keptAs: 'Đơn vị: mã',
  choices: [
    { value: 'percent', word: '%' },
    { value: 'people', word: 'người' },
    { value: 'people', word: 'Người (tên cũ)' },
  ],
};
const decision = { name: 'Đối chiếu', keptAs: null, choices: [{ value: 'confirm', word: 'xác nhận' }] };

const book: WorkbookForm = {
  title: 'Đối chiếu',
  guide: {
    sheet: 'Hướng dẫn',
    title: 'Đối chiếu dự thảo',
    facts: [{ name: 'Mã kế hoạch', value: 'thu' }],
    steps: ['Đọc.', 'Chọn.'],
  },
  tables: [
    {
      form: {
        sheet: "Mục tiêu 'a' b",
        columns: [
          { id: 'words', header: 'Nguyên văn', use: 'shown', width: 40, cell: { kind: 'text' } },
          { id: 'quote', header: 'Đoạn trích', use: 'filled', width: 20, cell: { kind: 'text' } },
          { id: 'value', header: 'Trị số', use: 'filled', width: 10, cell: { kind: 'number' } },
          { id: 'due', header: 'Hạn', use: 'filled', width: 12, cell: { kind: 'day' } },
          { id: 'unit', header: 'Đơn vị', use: 'filled', width: 10, cell: { kind: 'choice', list: units } },
          {
            id: 'all',
            header: 'Các đơn vị',
            use: 'filled',
            width: 10,
            cell: { kind: 'choices', list: units },
          },
          {
            id: 'decision',
            header: 'Đối chiếu',
            use: 'filled',
            width: 10,
            cell: { kind: 'choice', list: decision },
          },
          { id: 'key', header: 'Mã', use: 'kept', width: 10, cell: { kind: 'text' } },
          { id: 'version', header: 'Dấu', use: 'kept', width: 0, cell: { kind: 'text' } },
        ],
      },
      rows: [
        {
          ...{ words: 'Đến năm 2030 có 05 tổ.', quote: 'có 05 tổ', value: 5, due: '2026-12-31' },
          ...{ unit: 'people', all: ['percent', 'people'], key: 'i-1', version: 'a1' },
        },
        { words: '#N/A _x0041_ =1+1', quote: 'x'.repeat(40_000), key: 'i-2' },
      ],
      frozenColumns: 1,
      marked: { words: 'quote', within: 'words' },
      decided: { column: 'decision', tints: { confirm: 'good' } },
    },
  ],
  listSheet: 'Danh mục',
  notListed: { title: 'Không có', message: 'Hãy chọn.' },
};

const bytes = await toXlsx(book);
const { sheets } = await readXlsx(bytes, { readStyles: true });
const [guide, table, lists] = sheets as [Sheet, Sheet, Sheet];

describe('the sheets', () => {
  test('begin with the guide and end with the lists', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', "Mục tiêu 'a' b", 'Danh mục']);
    expect(guide.rows.filter((row) => row.some(Boolean))).toEqual([
      ['Đối chiếu dự thảo', null],
      ['Mã kế hoạch', 'thu'],
      ['1', 'Đọc.'],
      ['2', 'Chọn.'],
    ]);
  });

  test('hold the first word of each value, and hide the values where the words may change', () => {
    expect(lists.rows).toEqual([
      ['Đơn vị', 'Đối chiếu', 'Đơn vị: mã'],
      ['%', 'xác nhận', 'percent'],
      ['người', null, 'people'],
    ]);
    expect(lists.columns?.map(({ hidden = false }) => hidden)).toEqual([false, false, true]);
  });
});

describe('a table', () => {
  test('shows words for codes, days as days, and several values parted by semicolons', () => {
    expect(table.rows[1]?.slice(0, 8)).toEqual([
      ...['Đến năm 2030 có 05 tổ.', 'có 05 tổ', 5, new Date('2026-12-31')],
      ...['người', '%; người', null, 'i-1'],
    ]);
  });

  test('sets the words in bold of which the row is', () => {
    expect(table.cells?.get('1,0')?.richText?.map(({ text, font }) => [text, font?.bold === true])).toEqual([
      ['Đến năm 2030 ', false],
      ['có 05 tổ', true],
      ['.', false],
    ]);
  });

  test('keeps texts as they are, whatever they look like, and cuts what fits no cell', () => {
    expect(table.rows[2]?.[0]).toBe('#N/A _x0041_ =1+1');
    expect(table.cells?.get('2,0')?.type).not.toBe('error');
    expect(table.cells?.get('2,0')?.formula).toBeUndefined();
    expect(String(table.rows[2]?.[1])).toHaveLength(32_767);
  });

  test('locks what is only read, and nothing else', () => {
    const locked = [...Array(9).keys()].map((at) => table.cells?.get(`1,${at}`)?.style?.protection?.locked);
    expect(locked).toEqual([true, ...Array(6).fill(false), true, true]);
    expect(table.protection).toMatchObject({ sheet: true, autoFilter: true, formatColumns: true });
  });

  test('keeps its head and first column in view, and hides what nobody reads', () => {
    expect(table.freezePane).toEqual({ rows: 1, columns: 1 });
    expect(table.columns?.map(({ hidden = false }) => hidden)).toEqual([...Array(8).fill(false), true]);
    expect(table.autoFilter?.range).toBe('A1:I3');
  });

  test('formats cells of text as text, so that 03-05 becomes no day', () => {
    const formats = [1, 2, 3, 4].map((at) => table.cells?.get(`1,${at}`)?.style?.numFmt);
    expect(formats).toEqual(['@', 'General', 'dd/mm/yyyy', '@']);
  });

  test('drops down its lists from the sheet that holds them, and insists only where one value is wanted', () => {
    expect(
      table.dataValidations?.map(({ range, formula1, showErrorMessage = false }) => [
        ...[range, formula1, showErrorMessage],
      ]),
    ).toEqual([
      ['E2:E3', "'Danh mục'!$A$2:$A$3", true],
      ['F2:F3', "'Danh mục'!$A$2:$A$3", false],
      ['G2:G3', "'Danh mục'!$B$2:$B$2", true],
    ]);
  });

  test('is as high in each row as its fullest cell wants', () => {
    const heights = [1, 2].map((row) => table.rowDefs?.get(row)?.height ?? 0);
    expect(heights[0]).toBeGreaterThan(18);
    expect(heights[1]).toBe(409);
  });
});

test('names of sheets are quoted wherever a formula has them: unquoted ones break the file for Excel', async () => {
  const zip = await JSZip.loadAsync(bytes);
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  const names = [...workbook.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, range]) => range);
  expect(names).toEqual(["'Mục tiêu ''a'' b'!$1:$1"]);
});

test('the same form is the same bytes', async () => {
  expect(await toXlsx(book)).toEqual(bytes);
});
