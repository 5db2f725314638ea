import { describe, expect, test } from 'vitest';
import { documentOf, tableOf } from './read-document.fixture.ts';
import { transcribe } from './transcribe.ts';

type Rows = Parameters<typeof tableOf>[0];

const read = (rows: Rows, isLayout = false) => transcribe(documentOf([tableOf(rows, isLayout)])).transcript;
const lines = (rows: Rows): readonly string[] => read(rows).text.trimEnd().split('\n');
const open = (rows: Rows): readonly string[] =>
  read(rows)
    .unsure.filter(({ kind }) => kind !== 'title-unknown')
    .map(({ line, kind, words }) => `${line} ${kind}: ${words}`);

describe('a table', () => {
  test('has one line a row, and the paragraphs of a cell on one line', () => {
    expect(
      lines([
        ['TT', 'Việc', 'Thời gian'],
        ['1', 'Mở quầy:\n- một;\n- hai', 'Năm 2026'],
      ]),
    ).toEqual([
      '| TT | Việc | Thời gian |',
      '| --- | --- | --- |',
      '| 1 | Mở quầy: - một; - hai | Năm 2026 |',
    ]);
  });

  test('tells of paragraphs of a cell between which nothing stands now', () => {
    expect(
      open([
        ['TT', 'Cơ quan'],
        ['1', 'Sở A\nSở B'],
      ]),
    ).toEqual(['3 cell-joined: Sở A Sở B']);
    expect(
      open([
        ['TT', 'Cơ quan'],
        ['1', 'Sở A;\nSở B'],
      ]),
    ).toEqual([]);
  });

  test('has the words of a cell over several rows in the first of them, and tells of it', () => {
    const rows = [
      ['TT', 'Việc', 'Cơ quan'],
      ['1', 'Một', { text: 'Sở A', rows: 2 }],
      ['2', 'Hai'],
    ];
    expect(lines(rows).slice(2)).toEqual(['| 1 | Một | Sở A |', '| 2 | Hai | |']);
    expect(open(rows)).toEqual(['3 merged-cell: Sở A']);
  });

  test('has a head of two rows in one, and the row that counts its columns too', () => {
    const rows = [
      [
        { text: 'TT', rows: 2 },
        { text: 'Cơ quan', columns: 2 },
      ],
      ['chủ trì', 'phối hợp'],
      ['(1)', '(2)', '(3)'],
      ['1', 'Sở A', 'Sở B'],
    ];
    expect(lines(rows)).toEqual([
      '| TT (1) | Cơ quan chủ trì (2) | phối hợp (3) |',
      '| --- | --- | --- |',
      '| 1 | Sở A | Sở B |',
    ]);
    expect(open(rows)).toEqual(['1 header-joined: TT (1) | Cơ quan chủ trì (2) | phối hợp (3)']);
  });

  test('has the title of a group behind its Roman number, whether its cell is over all columns or not', () => {
    const head = ['TT', 'Việc', 'Cơ quan'];
    const group = '| I | Hạ tầng | |';
    expect(lines([head, [{ text: 'I. Hạ tầng', columns: 3 }]])[2]).toBe(group);
    expect(lines([head, ['I', { text: 'Hạ tầng', columns: 2 }]])[2]).toBe(group);
    expect(lines([head, [{ text: 'Hạ tầng', columns: 3 }]])[2]).toBe('| | Hạ tầng | |');
  });

  test('that begins with a number may lack its head, and is told of', () => {
    expect(
      open([
        ['1', 'Một'],
        ['2', 'Hai'],
      ]),
    ).toEqual(['1 header-unknown: 1 | Một']);
  });

  test('that draws no lines may only place text, and is told of', () => {
    const rows = [
      ['Chỉ tiêu', '2026'],
      ['A', '10%'],
    ];
    expect(read(rows, true).text).toContain('| A | 10% |');
    expect(read(rows, true).unsure.map(({ kind }) => kind)).toContain('layout-or-table');
    expect(read([['Chữ trong khung\n- một']]).text).toBe('Chữ trong khung\n\n- một\n');
  });
});

describe('a table of which the lines of its cells are left', () => {
  const head = ['TT', 'Việc', 'Cơ quan'];
  const text = (cells: readonly string[]) => transcribe(documentOf(cells)).transcript.text;

  test('is put together again where they come out even', () => {
    const cells = [...head, 'I', 'Nhóm một', '1', 'Mở quầy', 'Sở A', '2', 'Đào tạo', 'Sở B', 'Nguồn: x'];
    expect(text(cells)).toBe(
      '| TT | Việc | Cơ quan |\n| --- | --- | --- |\n| I | Nhóm một | |\n| 1 | Mở quầy | Sở A |\n| 2 | Đào tạo | Sở B |\n\nNguồn: x\n',
    );
  });

  test('stays lines where a cell is lost', () => {
    const cells = [...head, '1', 'Mở quầy', 'Sở A', '2', 'Đào tạo', '3', 'Kiểm tra', 'Sở B', '4'];
    expect(text(cells)).not.toContain('---');
  });
});
