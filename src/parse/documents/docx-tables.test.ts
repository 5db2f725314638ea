import { describe, expect, test } from 'vitest';
import type { DocumentTable } from '../../domain/documents/read-document.ts';
import { p, table } from './docx.fixture.ts';
import { doubtsOf, readDocx, textsOf } from './read-docx.fixture.ts';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = (style: string): string => sides.map((side) => `<w:${side} w:val="${style}"/>`).join('');
const lined = `<w:tblBorders>${borders('single')}</w:tblBorders>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const cell = (text: string, properties = ''): readonly [string, string] => [properties, p('', text)];

async function readTable(body: string, styles = ''): Promise<DocumentTable> {
  const [block] = (await readDocx({ body, styles })).blocks;
  if (block?.type !== 'table') throw new Error('a table is expected');
  return block;
}

describe('merged cells', () => {
  test('say how many columns and rows they cover', async () => {
    const document = await readDocx(
      table(
        lined,
        [cell('TT', begins), cell('Nhiệm vụ', begins), cell('Đơn vị', span(2))],
        [cell('', goesOn), cell('', goesOn), cell('Chủ trì'), cell('Phối hợp')],
        [cell('1'), cell('Mở quầy'), cell('Sở A'), cell('Sở B')],
      ),
    );
    expect(textsOf(document)).toEqual([
      'TT (1×2) | Nhiệm vụ (1×2) | Đơn vị (2×1)',
      'Chủ trì | Phối hợp',
      '1 | Mở quầy | Sở A | Sở B',
    ]);
    expect(document.doubts).toEqual([]);
  });

  test('print nothing of what a covered cell still holds: told', async () => {
    const document = await readDocx(
      table(lined, [cell('a', begins), cell('b')], [cell('bị che', goesOn), cell('c')]),
    );
    expect(textsOf(document)).toEqual(['a (1×2) | b', 'c']);
    expect(doubtsOf(document)).toEqual(['merged-cells: bị che']);
  });

  test('that go on from no cell above are cells of their own: told', async () => {
    const document = await readDocx(
      table(
        lined,
        [cell('a'), cell('b')],
        [cell('c', goesOn), cell('d')],
        [cell('e', `${goesOn}${span(2)}`)],
      ),
    );
    expect(textsOf(document)).toEqual(['a | b', 'c | d', 'e (2×1)']);
    expect(doubtsOf(document)).toEqual(['merged-cells: c', 'merged-cells: e']);
  });

  test('of two merges one under the other stay two', async () => {
    const document = await readDocx(
      table(lined, [cell('a', begins)], [cell('', goesOn)], [cell('b', begins)], [cell('', goesOn)]),
    );
    expect(textsOf(document)).toEqual(['a (1×2)', 'b (1×2)']);
  });

  test('beside each other in the way of old programs cover columns', async () => {
    const document = await readDocx(
      table(lined, [cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('b')]),
    );
    expect(textsOf(document)).toEqual(['a (2×1) | b']);
  });

  test('with an absurd span cover no more than a page holds', async () => {
    const { rows } = await readTable(table(lined, [cell('a', span(999_999_999))]));
    expect(rows[0]?.[0]?.columns).toBe(60);
  });
});

test('a row that begins later has an empty cell before it', async () => {
  const [first, second] = [p('', 'a'), p('', 'b')];
  const document = await readDocx(
    `<w:tbl><w:tr><w:tc>${first}</w:tc><w:tc>${second}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${second}</w:tc></w:tr></w:tbl>`,
  );
  expect(textsOf(document)).toEqual(['a | b', ' | b']);
});

test('a table in a cell stands as paragraphs of the cell, in order, and is told', async () => {
  const inner = table(lined, [cell('trong 1'), cell('trong 2')]);
  const document = await readDocx(table(lined, [['', p('', 'trước') + inner + p('', 'sau')], cell('bên')]));
  expect(textsOf(document)).toEqual(['trước ¶ trong 1 ¶ trong 2 ¶ sau | bên']);
  expect(document.doubts).toEqual([{ kind: 'nested-table', words: 'trong 1 trong 2', paragraph: 2 }]);
});

test('rows and cells struck out in a change are left out, those put in are kept: told', async () => {
  const row = (properties: string, text: string): string =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p('', text)}</w:tc></w:tr>`;
  const document = await readDocx(
    `<w:tbl>${row('<w:del/>', 'bỏ')}${row('<w:ins/>', 'thêm')}${row('', 'giữ')}</w:tbl>`,
  );
  expect(textsOf(document)).toEqual(['thêm', 'giữ']);
  expect(doubtsOf(document)).toEqual(['deleted-words: bỏ', 'tracked-change: thêm']);
});

test('rows and cells within controls are rows and cells', async () => {
  const inner = `<w:sdt><w:sdtContent><w:tc>${p('', 'b')}</w:tc></w:sdtContent></w:sdt>`;
  const document = await readDocx(
    `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${p('', 'a')}</w:tc>${inner}</w:tr></w:sdtContent></w:sdt></w:tbl>`,
  );
  expect(textsOf(document)).toEqual(['a | b']);
});

test('paragraphs are counted through cells, and a table stands at its first', async () => {
  const document = await readDocx(p('', 'một') + table(lined, [cell('hai'), cell('ba')]) + p('', 'bốn'));
  expect(document.blocks.map(({ paragraph }) => paragraph)).toEqual([1, 2, 4]);
});

test('a table without words is none', async () => {
  expect((await readDocx(table(lined, [cell('')]) + p('', 'sau'))).blocks).toHaveLength(1);
});

describe('a table is only a layout', () => {
  const head = [cell('ỦY BAN NHÂN DÂN'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')];
  const style = (id: string, of: string, base = ''): string =>
    `<w:style w:type="table" w:styleId="${id}"><w:basedOn w:val="${base}"/><w:tblPr>${of}</w:tblPr></w:style>`;
  const of = (id: string): string => `<w:tblStyle w:val="${id}"/>`;

  test.each([
    ['where nothing draws a line', '', true],
    ['where its lines are none', `<w:tblBorders>${borders('nil')}</w:tblBorders>`, true],
    ['where its style draws none', of('tron'), true],
    ['and not where it has lines', lined, false],
    ['and not where its style has', of('luoi'), false],
    ['and not where the style beneath its style has', of('luoi2'), false],
    [
      'where it takes the lines of its style away',
      `${of('luoi')}<w:tblBorders>${borders('none')}</w:tblBorders>`,
      true,
    ],
  ])('%s', async (_, properties, isLayout) => {
    const styles = style('tron', '') + style('luoi', lined) + style('luoi2', '', 'luoi');
    expect((await readTable(table(properties, head), styles)).isLayout).toBe(isLayout);
  });

  test('though one cell has a line under it, and not where most cells draw their own', async () => {
    const under = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>';
    const round = `<w:tcBorders>${borders('single')}</w:tcBorders>`;
    expect((await readTable(table('', [cell('a', under), cell('b', under)]))).isLayout).toBe(true);
    expect((await readTable(table('', [cell('a', round), cell('b', round), cell('c')]))).isLayout).toBe(
      false,
    );
  });
});
