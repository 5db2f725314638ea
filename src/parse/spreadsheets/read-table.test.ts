import { describe, expect, test } from 'vitest';
import { longestText } from '../../domain/spreadsheets/fit-cell.ts';
import type { Sheet, SheetCell } from '../../domain/spreadsheets/sheet.ts';
import type { CellForm, ColumnForm, TableForm } from '../../domain/spreadsheets/table-form.ts';
import { readTable } from './read-table.ts';

const units: CellForm = {
  kind: 'choice',
  list: {
    name: 'Đơn vị',
    keptAs: null,
    choices: [
      { value: 'percent', word: '%' },
      { value: 'people', word: 'người' },
      { value: 'enterprises', word: 'doanh nghiệp' },
      { value: 'hoa', word: 'hoa' },
      { value: 'hoa-2', word: 'hóa' },
    ],
  },
};

function column(id: string, header: string, cell: CellForm, use: ColumnForm['use'] = 'filled'): ColumnForm {
  return { id, header, cell, use, width: 10 };
}

const form: TableForm = {
  sheet: 'Mục tiêu',
  columns: [
    column('words', 'Nguyên văn', { kind: 'text' }, 'shown'),
    column('printed', 'Con số như in', { kind: 'text' }),
    column('value', 'Trị số', { kind: 'number' }),
    column('due', 'Hạn', { kind: 'day' }),
    column('unit', 'Đơn vị', units),
    column('names', 'Các tên', { kind: 'texts' }),
    column('units', 'Các đơn vị', { ...units, kind: 'choices' }),
    column('key', 'Mã', { kind: 'text' }, 'kept'),
  ],
};

const heads = form.columns.map(({ header }) => header);

function text(words: string): SheetCell {
  return { kind: 'text', text: words };
}

function sheetOf(...rows: readonly (readonly (SheetCell | string | null)[])[]): Sheet {
  return {
    name: 'Mục tiêu',
    rows: rows.map((cells, at) => ({
      number: at + 1,
      cells: cells.map((cell) => (typeof cell === 'string' ? text(cell) : cell)),
    })),
  };
}

/** What one cell of a column reads as. */
function read(id: string, cell: SheetCell | string): unknown {
  const at = form.columns.findIndex((one) => one.id === id);
  const row = form.columns.map((_, place) => (place === at ? cell : null));
  const [found] = readTable(sheetOf(heads, row), form).rows;
  const [problem] = found?.problems ?? [];
  return problem === undefined ? found?.values.get(id) : [problem.code, problem.cell, problem.facts];
}

const number = (value: number, isPercent = false): SheetCell => ({
  kind: 'number',
  number: value,
  isPercent,
});
const day: SheetCell = { kind: 'day', day: '2026-05-03' };

describe('a cell of text', () => {
  test.each<[string, SheetCell | string, unknown]>([
    ['spaces around it and doubled', '  80%  hồ\u00a0sơ ', '80% hồ sơ'],
    ['letters taken apart', 'hồ sơ'.normalize('NFD'), 'hồ sơ'],
    ['leading zeros', '05', '05'],
    ['a number of it', number(0.75), '0,75'],
    ['a share of it', number(80, true), '80%'],
    ['a truth', { kind: 'truth', isTrue: true }, 'TRUE'],
  ])('is taken with %s', (_, cell, expected) => {
    expect(read('printed', cell)).toBe(expected);
  });

  test.each<[string, SheetCell | string, string, object]>([
    ['a day that 03-05 became', day, 'day-for-text', { found: '2026-05-03' }],
    ['an error', { kind: 'error', error: '#N/A' }, 'cell-error', { found: '#N/A' }],
    ['a formula nobody reckoned', { kind: 'formula', formula: '=A1' }, 'cell-unreckoned', { found: '=A1' }],
    ['a cell merged away', { kind: 'covered', by: 'A2' }, 'cell-covered', { by: 'A2' }],
    ['more than fits a cell', 'x'.repeat(longestText + 1), 'text-too-long', { length: 32_768, most: 32_767 }],
  ])('is not taken from %s', (_, cell, code, facts) => {
    expect(read('printed', cell)).toEqual([code, 'B2', { header: 'Con số như in', ...facts }]);
  });
});

describe('a number', () => {
  test.each<[SheetCell | string, number]>([
    [number(12.5), 12.5],
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
    [' 80 % ', 80],
    ['80%', 80],
    ['-3', -3],
  ])('%j is %f', (cell, expected) => {
    expect(read('value', cell)).toBe(expected);
  });

  test.each<[SheetCell | string, string, string, string | null]>([
    ['12.5', 'number-form', '12.5', '12,5'],
    ['tám mươi', 'number-form', 'tám mươi', null],
    [{ kind: 'truth', isTrue: false }, 'number-form', 'false', null],
  ])('%j is none', (cell, code, found, nearest) => {
    expect(read('value', cell)).toEqual([code, 'C2', { header: 'Trị số', found, nearest }]);
  });

  test('is no day', () => {
    expect(read('value', day)).toEqual(['day-for-number', 'C2', { header: 'Trị số', found: '2026-05-03' }]);
  });
});

describe('a day', () => {
  test.each<[SheetCell | string, string]>([
    [day, '2026-05-03'],
    ['31/12/2026', '2026-12-31'],
    ['5-3-2026', '2026-03-05'],
    ['2026-12-31', '2026-12-31'],
    [number(46387), '2026-12-31'],
  ])('%j is %s', (cell, expected) => {
    expect(read('due', cell)).toBe(expected);
  });

  test.each(['31/02/2026', '12/2026', 'cuối năm', '2026-13-01'])('%s is none', (found) => {
    expect(read('due', found)).toEqual(['day-form', 'D2', { header: 'Hạn', found }]);
  });

  test('a small number is none', () => {
    expect(read('due', number(2026))).toEqual(['day-form', 'D2', { header: 'Hạn', found: '2026' }]);
  });
});

describe('a choice', () => {
  test.each<[string, string]>([
    ['người', 'people'],
    ['Nguoi', 'people'],
    ['people', 'people'],
    [' Doanh  nghiệp ', 'enterprises'],
    ['hóa', 'hoa-2'],
    ['hoa', 'hoa'],
  ])('“%s” is %s', (word, value) => {
    expect(read('unit', word)).toBe(value);
  });

  test('of no list is told with the list and the nearest of it', () => {
    expect(read('unit', 'doanh nghệp')).toEqual([
      'choice-unknown',
      'E2',
      {
        header: 'Đơn vị',
        found: 'doanh nghệp',
        list: 'Đơn vị',
        allowed: ['%', 'người', 'doanh nghiệp', 'hoa', 'hóa'],
        nearest: 'doanh nghiệp',
      },
    ]);
  });

  test('that could be two without its tones is none', () => {
    expect(read('unit', 'hỏa')).toMatchObject(['choice-unknown', 'E2', { found: 'hỏa' }]);
  });

  test('of several is parted by semicolons or lines, and told where one of them is in no list', () => {
    expect(read('units', '%; người\n')).toEqual(['percent', 'people']);
    expect(read('units', '%; mười')).toMatchObject(['choice-unknown', 'G2', { found: 'mười' }]);
    expect(read('names', 'Sở A, Sở B; Sở C')).toEqual(['Sở A, Sở B', 'Sở C']);
  });
});

test('an empty cell says nothing', () => {
  const [row] = readTable(sheetOf(heads, [null, null, null, null, null, null, null, 'i-1']), form).rows;
  expect(Object.fromEntries(row?.values ?? [])).toEqual({
    ...{ printed: null, value: null, due: null, unit: null, names: [], units: [], key: 'i-1' },
  });
});

describe('columns', () => {
  test('are found wherever they stand, under lines of a title, without their tones', () => {
    const row = ['i-1', '80', null, '80%'];
    const { rows, addressOf } = readTable(
      sheetOf(
        ['Kế hoạch của tỉnh'],
        ['ma', 'TRI  SO', null, 'Con số như in', 'Hạn', 'Đơn vị', 'Các tên', 'Các đơn vị'],
        row,
      ),
      form,
    );
    expect(rows[0]?.values.get('value')).toBe(80);
    expect(rows[0]?.values.get('printed')).toBe('80%');
    expect(addressOf('value', rows[0]?.number ?? 0)).toBe('B3');
  });

  test('that are missing are named with what they were perhaps renamed to, and no row is read', () => {
    const renamed = heads.map((header) => (header === 'Trị số' ? 'Trị sô' : header === 'Mã' ? 'Số' : header));
    const moved = readTable(sheetOf(renamed.with(2, 'Giá trị số'), ['x']), form);
    expect(moved.rows).toEqual([]);
    expect(moved.problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['column-missing', { header: 'Trị số', nearest: null, others: ['Giá trị số', 'Số'] }],
      ['column-missing', { header: 'Mã', nearest: null, others: ['Giá trị số', 'Số'] }],
    ]);
    const typo = readTable(sheetOf(heads.with(2, 'Trị sốx'), ['x']), form);
    expect(typo.problems[0]?.facts).toMatchObject({ header: 'Trị số', nearest: 'Trị sốx' });
  });

  test('that are only shown may be missing', () => {
    expect(readTable(sheetOf(heads.slice(1), [...Array(6).fill(null), 'i-1']), form).rows).toHaveLength(1);
  });

  test('that stand twice are told, and no row is read', () => {
    const { rows, problems } = readTable(sheetOf([...heads, 'trị số'], ['x']), form);
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      { sheet: 'Mục tiêu', cell: 'I1', code: 'column-twice', facts: { header: 'Trị số', first: 'C1' } },
    ]);
  });

  test('of a sheet without any are all missing', () => {
    expect(readTable(sheetOf(['a', 'b']), form).problems[0]?.code).toBe('headers-missing');
    expect(readTable(sheetOf(), form).problems[0]?.code).toBe('headers-missing');
  });
});

test('ten thousand rows are read in a second', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    ...['x', '80%', number(at), day, 'nguoi', 'a; b', '%', `i-${at}`],
  ]);
  const started = performance.now();
  const table = readTable(sheetOf(heads, ...rows), form);
  expect(table.rows.length).toBe(10_000);
  expect(table.rows.every(({ problems }) => problems.length === 0)).toBe(true);
  expect(performance.now() - started).toBeLessThan(1_000);
});
