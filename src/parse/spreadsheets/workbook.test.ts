import { describe, expect, test } from 'vitest';
import type { SheetCell } from '../../domain/spreadsheets/sheet.ts';
import { zipOf } from '../zip/zip.fixture.ts';
import { mostRows, readWorkbook } from './workbook.ts';
import { error, formula, type RawCell, type RawSheet, sharedText, styled, xlsxOf } from './xlsx.fixture.ts';

async function rowsOf(
  sheet: Partial<RawSheet>,
  strings: readonly string[] = [],
): Promise<readonly (readonly (SheetCell | null)[])[]> {
  const bytes = await xlsxOf([{ name: 'A', rows: [], ...sheet }], { strings });
  const { read, refusal } = await readWorkbook(bytes, () => true);
  if (read === undefined) throw new Error(refusal.code);
  return read.sheets[0]?.rows.map(({ cells }) => cells) ?? [];
}

async function cellOf(cell: RawCell, strings: readonly string[] = []): Promise<SheetCell | null> {
  const [row = []] = await rowsOf({ rows: [[cell, 'x']] }, strings);
  return row[0] ?? null;
}

describe('a cell', () => {
  test.each<[string, RawCell, SheetCell | null]>([
    ['inline text', 'Kế hoạch', { kind: 'text', text: 'Kế hoạch' }],
    ['shared text', sharedText(0), { kind: 'text', text: 'chung' }],
    ['text of several looks', sharedText(1), { kind: 'text', text: 'một nửa đậm' }],
    ['a shared text that is not there', sharedText(9), null],
    ['white space alone', '   ', null],
    ['a number', 0.1, { kind: 'number', number: 0.1, isPercent: false }],
    ['per cent as it shows', styled(0.07, 'percent'), { kind: 'number', number: 7, isPercent: true }],
    ['the noise of a double', styled(0.29, 'percent'), { kind: 'number', number: 29, isPercent: true }],
    ['a day', styled(46387, 'day'), { kind: 'day', day: '2026-12-31' }],
    ['what Excel made of 03-05', styled(46145, 'month'), { kind: 'day', day: '2026-05-03' }],
    ['a day that no calendar has', styled(1e12, 'day'), { kind: 'error', error: '#NUM!' }],
    ['a truth', { attributes: 't="b"', inside: '<v>1</v>' }, { kind: 'truth', isTrue: true }],
    ['an error', error('#N/A'), { kind: 'error', error: '#N/A' }],
    ['a formula with its value', formula('1+1', 2), { kind: 'number', number: 2, isPercent: false }],
    ['a formula without', formula('SUM(A1:A3)'), { kind: 'formula', formula: '=SUM(A1:A3)' }],
    [
      'a formula that is an error',
      { attributes: 't="e"', inside: '<f>1/0</f><v>#DIV/0!</v>' },
      { kind: 'error', error: '#DIV/0!' },
    ],
  ])('holds %s', async (_, cell, expected) => {
    const strings = [
      '<t>chung</t>',
      '<r><t xml:space="preserve">một nửa </t></r><r><rPr><b/></rPr><t>đậm</t></r>',
    ];
    expect(await cellOf(cell, strings)).toEqual(expected);
  });
});

describe('merged cells', () => {
  const merged = (range: string): string => `<mergeCells><mergeCell ref="${range}"/></mergeCells>`;

  test('say downward the same in each row', async () => {
    const rows = await rowsOf({
      rows: [
        ['xác nhận', 1],
        [null, 2],
        [null, 3],
      ],
      after: merged('A1:A3'),
    });
    expect(rows.map(([cell]) => cell)).toEqual(Array(3).fill({ kind: 'text', text: 'xác nhận' }));
  });

  test('leave the columns to the right unsure', async () => {
    const [row] = await rowsOf({ rows: [['80', null, 'x']], after: merged('A1:B1') });
    expect(row?.[1]).toEqual({ kind: 'covered', by: 'A1' });
  });

  test('that cover more than the sheet has are refused', async () => {
    const twice = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(4)}</mergeCells>`;
    const bytes = await xlsxOf([
      {
        name: 'A',
        rows: [
          [1, 2],
          [3, 4],
        ],
        after: twice,
      },
    ]);
    expect((await readWorkbook(bytes, () => true)).refusal?.code).toBe('damaged');
  });
});

test('hidden rows, columns and sheets are read like others', async () => {
  const hidden: RawSheet = {
    name: 'Ẩn',
    state: 'veryHidden',
    before: '<cols><col min="1" max="1" hidden="1"/></cols>',
    rows: [['a'], ['b']],
    rowAttributes: { 2: 'hidden="1"' },
  };
  const { read } = await readWorkbook(await xlsxOf([hidden]), () => true);
  expect(read?.sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 2]);
});

test('sheets that nobody asked for are named and not read', async () => {
  const bytes = await xlsxOf([
    { name: 'Một', rows: [['a']] },
    { name: 'Hai', rows: [['b']] },
  ]);
  const { read } = await readWorkbook(bytes, (name) => name === 'Hai');
  expect(read?.names).toEqual(['Một', 'Hai']);
  expect(read?.sheets.map(({ name }) => name)).toEqual(['Hai']);
});

test('a cell beyond what a form can have is not laid out', async () => {
  const far = `<c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFE9"><v>2</v></c>`;
  const rows = await rowsOf({
    rows: [['a', { attributes: '', inside: '<v>1</v></c>' + far + '<c r="A0">' }]],
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.length).toBeLessThanOrEqual(2);
  expect(mostRows).toBeGreaterThan(10_000);
});

describe('refused is', () => {
  test('a zip that calls itself a workbook and holds none', async () => {
    const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
    const bytes = await zipOf({ '[Content_Types].xml': types });
    expect((await readWorkbook(bytes, () => true)).refusal?.code).toBe('damaged');
  });

  test('a sheet whose part is not there', async () => {
    const bytes = await xlsxOf([], {
      parts: {
        'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="s9"/></sheets></workbook>',
      },
    });
    expect((await readWorkbook(bytes, () => true)).refusal?.code).toBe('damaged');
  });

  test('a sheet whose widths are told for more columns than there are', async () => {
    const widths = (times: number): string =>
      `<cols>${'<col min="1" max=\'16384\' width="9"/>'.repeat(times)}</cols>`;
    const read = async (times: number) =>
      readWorkbook(await xlsxOf([{ name: 'A', rows: [['a']], before: widths(times) }]), () => true);
    expect((await read(1)).refusal).toBeUndefined();
    expect((await read(2)).refusal).toEqual({
      code: 'damaged',
      facts: { part: 'xl/worksheets/sheet1.xml' },
    });
  });

  test('another kind of file, by its content', async () => {
    const { refusal } = await readWorkbook(Buffer.from('Mã;Trị số\n1;2'), () => true);
    expect(refusal).toEqual({ code: 'other-kind', facts: { look: 'text', wanted: 'workbook' } });
  });
});
