import { describe, expect, test } from 'vitest';
import { inList, listOf, listTemplate, p, r, table } from './docx.fixture.ts';
import { doubtsOf, readDocx, textsOf } from './read-docx.fixture.ts';

const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

describe('automatic numbers are printed', () => {
  test('level by level, each anew below the next of the level above', async () => {
    const document = await readDocx({
      numbering:
        listTemplate(0, ['upperRoman', '%1.'], ['decimal', '%2.'], ['lowerLetter', '%3)'], ['bullet', '-']) +
        listOf(1, 0),
      body: [
        p(inList(1), 'MỤC TIÊU'),
        p(inList(1, 1), 'Tổng quát'),
        p(inList(1, 2), 'Đến năm 2030'),
        p(inList(1, 2), 'Đến năm 2045'),
        p(inList(1, 3), 'Tăng'),
        p(inList(1, 1), 'Cụ thể'),
        p(inList(1, 2), 'Hạ tầng'),
        p(inList(1), 'NHIỆM VỤ'),
        p(inList(1, 1), 'Tuyên truyền'),
      ].join(''),
    });
    expect(textsOf(document)).toEqual([
      'I. MỤC TIÊU',
      '1. Tổng quát',
      'a) Đến năm 2030',
      'b) Đến năm 2045',
      '- Tăng',
      '2. Cụ thể',
      'a) Hạ tầng',
      'II. NHIỆM VỤ',
      '1. Tuyên truyền',
    ]);
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.label)).toEqual([
      'I.',
      '1.',
      'a)',
      'b)',
      '-',
      '2.',
      'a)',
      'II.',
      '1.',
    ]);
    expect(document.changes.map(({ kind }) => kind)).toEqual(Array(9).fill('label-written'));
    expect(document.changes[2]).toMatchObject({ before: 'Đến năm 2030', after: 'a) Đến năm 2030' });
    expect(document.doubts).toEqual([]);
  });

  test('with the numbers of the levels above, and words of their own', async () => {
    const document = await readDocx({
      numbering:
        listTemplate(0, ['decimal', 'Điều %1.'], ['decimal', '%1.%2.'], ['lowerRoman', '(%3)']) +
        listOf(1, 0),
      body: [
        p(inList(1), 'a'),
        p(inList(1, 1), 'b'),
        p(inList(1, 1), 'c'),
        p(inList(1, 2), 'd'),
        p(inList(1), 'e'),
      ].join(''),
    });
    expect(textsOf(document)).toEqual(['Điều 1. a', '1.1. b', '1.2. c', '(i) d', 'Điều 2. e']);
  });

  test('in digits where the level says so, whatever the level above prints', async () => {
    const document = await readDocx({
      numbering: listTemplate(0, ['upperRoman', '%1.'], ['decimal', '%1.%2', '<w:isLgl/>']) + listOf(1, 0),
      body: p(inList(1), 'a') + p(inList(1, 1), 'b'),
    });
    expect(textsOf(document)).toEqual(['I. a', '1.1 b']);
  });

  test('in the cells of a table, down a column', async () => {
    const document = await readDocx({
      numbering: listTemplate(0, ['decimal', '%1']) + listOf(1, 0),
      body: table(
        '',
        [
          ['', p('', 'TT')],
          ['', p('', 'Nhiệm vụ')],
        ],
        [
          ['', p(inList(1))],
          ['', p('', 'Mở quầy')],
        ],
        [
          ['', p(inList(1))],
          ['', p('', 'Đào tạo')],
        ],
      ),
    });
    expect(textsOf(document)).toEqual(['TT | Nhiệm vụ', '1 | Mở quầy', '2 | Đào tạo']);
  });

  test('as the style of the paragraph asks, at the level that is bound to it, and down the chain of styles', async () => {
    const style = (id: string, base: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/><w:pPr>${properties}</w:pPr></w:style>`;
    const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const document = await readDocx({
      styles: style('muc', '', inList(1)) + style('khoan', '', inList(1)) + style('con', 'khoan', ''),
      numbering:
        listTemplate(
          0,
          ['upperRoman', '%1.', '<w:pStyle w:val="muc"/>'],
          ['decimal', '%2.', '<w:pStyle w:val="khoan"/>'],
        ) + listOf(1, 0),
      body: [
        p(of('muc'), 'MỤC'),
        p(of('khoan'), 'một'),
        p(of('con'), 'hai'),
        p(`${of('khoan')}<w:numPr><w:numId w:val="0"/></w:numPr>`, 'không số'),
        p(of('khoan'), 'ba'),
      ].join(''),
    });
    expect(textsOf(document)).toEqual(['I. MỤC', '1. một', '2. hai', 'không số', '3. ba']);
  });

  test('of a list that is named by a style of lists', async () => {
    const document = await readDocx({
      styles:
        '<w:style w:type="numbering" w:styleId="ds"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        listTemplate(0, ['lowerLetter', '%1)']) +
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="ds"/></w:abstractNum>' +
        listOf(1, 0) +
        listOf(2, 1),
      body: p(inList(2), 'một') + p(inList(2), 'hai'),
    });
    expect(textsOf(document)).toEqual(['a) một', 'b) hai']);
  });

  test('for an empty paragraph too, and for none that is hidden with its end', async () => {
    const document = await readDocx({
      numbering: listTemplate(0, ['decimal', '%1.']) + listOf(1, 0),
      body: [
        p(inList(1), 'một'),
        p(inList(1)),
        p(`${inList(1)}<w:rPr><w:vanish/></w:rPr>`, r('ẩn', '<w:vanish/>')),
        p(inList(1), 'ba'),
      ].join(''),
    });
    expect(textsOf(document)).toEqual(['1. một', '2.', '3. ba']);
  });
});

describe('counting goes on', () => {
  test('from list to list of one template, and begins anew where a list says so: told', async () => {
    const document = await readDocx({
      numbering: listTemplate(0, ['decimal', '%1.']) + listOf(1, 0) + listOf(2, 0) + listOf(3, 0, restart),
      body: [
        p(inList(1), 'a'),
        p(inList(2), 'b'),
        p(inList(3), 'c'),
        p(inList(3), 'd'),
        p(inList(1), 'e'),
      ].join(''),
    });
    expect(textsOf(document)).toEqual(['1. a', '2. b', '1. c', '2. d', '3. e']);
    expect(doubtsOf(document)).toEqual(['numbering-restarts: 1. c']);
  });

  test('anew below a title that somebody typed: nothing to ask', async () => {
    const document = await readDocx({
      numbering: listTemplate(0, ['decimal', '%1.']) + listOf(1, 0) + listOf(2, 0, restart),
      body: p(inList(1), 'a') + p('', 'II. NHIỆM VỤ') + p(inList(2), 'b'),
    });
    expect(textsOf(document)).toEqual(['1. a', 'II. NHIỆM VỤ', '1. b']);
    expect(document.doubts).toEqual([]);
  });

  test('across the level above where the level never begins anew', async () => {
    const document = await readDocx({
      numbering:
        listTemplate(0, ['upperRoman', '%1.'], ['decimal', '%2.', '<w:lvlRestart w:val="0"/>']) +
        listOf(1, 0),
      body: [p(inList(1), 'a'), p(inList(1, 1), 'b'), p(inList(1), 'c'), p(inList(1, 1), 'd')].join(''),
    });
    expect(textsOf(document)).toEqual(['I. a', '1. b', 'II. c', '2. d']);
  });

  test('from a number that the list sets, with a level that it draws its own way', async () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride>';
    const document = await readDocx({
      numbering: listTemplate(0, ['decimal', '%1.']) + listOf(1, 0, own),
      body: p(inList(1), 'a') + p(inList(1), 'b'),
    });
    expect(textsOf(document)).toEqual(['C. a', 'D. b']);
  });

  test('below a level that nobody wrote as if it began there: told', async () => {
    const document = await readDocx({
      numbering:
        listTemplate(0, ['decimal', '%1.'], ['decimal', '%1.%2.'], ['decimal', '%1.%2.%3.']) + listOf(1, 0),
      body: [
        p(inList(1, 1), 'a'),
        p(inList(1, 1), 'b'),
        p(inList(1), 'c'),
        p(inList(1, 2), 'd'),
        p(inList(1, 1), 'e'),
      ].join(''),
    });
    expect(textsOf(document)).toEqual(['1.1. a', '1.2. b', '2. c', '2.1.1. d', '2.2. e']);
    expect(doubtsOf(document)).toEqual(['numbering-restarts: 1.1. a', 'numbering-restarts: 2.1.1. d']);
  });

  test('at a level that says nothing of those above: nothing to ask', async () => {
    const document = await readDocx({
      numbering: listTemplate(0, ['decimal', '%1.'], ['lowerLetter', '%2)']) + listOf(1, 0),
      body: p(inList(1, 1), 'một') + p(inList(1, 1), 'hai'),
    });
    expect(textsOf(document)).toEqual(['a) một', 'b) hai']);
    expect(document.doubts).toEqual([]);
  });
});

test('a list that names itself, a list that is not there and a level that is not there print no number', async () => {
  const document = await readDocx({
    styles:
      '<w:style w:type="numbering" w:styleId="v"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="v"/></w:abstractNum>${listOf(1, 0)}`,
    body: p(inList(1), 'a') + p(inList(9), 'b') + p(inList(1, 8), 'c'),
  });
  expect(textsOf(document)).toEqual(['a', 'b', 'c']);
});
