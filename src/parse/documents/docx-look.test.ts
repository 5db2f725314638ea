import { describe, expect, test } from 'vitest';
import type { DocumentParagraph } from '../../domain/documents/read-document.ts';
import { p, r, sign } from './docx.fixture.ts';
import { readDocx } from './read-docx.fixture.ts';

async function readOne(body: string, styles = ''): Promise<DocumentParagraph> {
  const [block] = (await readDocx({ body, styles })).blocks;
  if (block?.type !== 'paragraph') throw new Error('a paragraph is expected');
  return block;
}

describe('a heading is told', () => {
  test.each([
    ['its own level in the outline', '<w:outlineLvl w:val="1"/>', '', 2],
    ['the outline of its style', '<w:pStyle w:val="x"/>', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', 1],
    ['the name of its style', '<w:pStyle w:val="x"/>', '<w:name w:val="heading 3"/>', 3],
    ['that name in Vietnamese', '<w:pStyle w:val="x"/>', '<w:name w:val="Đề mục 2"/>', 2],
  ])('by %s', async (_, properties, style, level) => {
    const styles = `<w:style w:type="paragraph" w:styleId="x">${style}</w:style>`;
    expect((await readOne(p(properties, 'I. MỤC TIÊU'), styles)).heading).toBe(level);
  });

  test('and text of the body is none', async () => {
    expect((await readOne(p('<w:outlineLvl w:val="9"/>', 'chữ'))).heading).toBeNull();
  });
});

test.each([
  ['center', 'center'],
  ['both', 'justify'],
  ['end', 'right'],
  ['start', 'left'],
  ['lạ', null],
])('the alignment %s is %s', async (written, alignment) => {
  expect((await readOne(p(`<w:jc w:val="${written}"/>`, 'chữ'))).alignment).toBe(alignment);
});

test('the alignment of a style holds where the paragraph says none', async () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>';
  expect((await readOne(p('', 'chữ'), styles)).alignment).toBe('justify');
  expect((await readOne(p('<w:jc w:val="left"/>', 'chữ'), styles)).alignment).toBe('left');
});

describe('bold and slanted', () => {
  const bold = '<w:b/>';

  test('is a paragraph whose letters all are', async () => {
    expect(await readOne(p('', r('Sở', bold), ' ', r('KH&amp;CN', '<w:b/><w:i/>')))).toMatchObject({
      isBold: true,
      isItalic: false,
    });
  });

  test('is none of which one letter is not', async () => {
    expect((await readOne(p('', r('Mục tiêu', bold), ' cụ thể'))).isBold).toBe(false);
  });

  test('is what the style says and the letters do not switch off', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="x"><w:rPr><w:b/></w:rPr></w:style>';
    const of = '<w:pStyle w:val="x"/>';
    expect((await readOne(p(of, 'chữ'), styles)).isBold).toBe(true);
    expect((await readOne(p(of, r('chữ', '<w:b w:val="0"/>')), styles)).isBold).toBe(false);
  });

  test('is not what two styles both switch on: they undo each other', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="x"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="y"><w:rPr><w:b/></w:rPr></w:style>';
    const run = '<w:r><w:rPr><w:rStyle w:val="y"/></w:rPr><w:t>chữ</w:t></w:r>';
    expect((await readOne(p('<w:pStyle w:val="x"/>', run), styles)).isBold).toBe(false);
    expect((await readOne(p('', run), styles)).isBold).toBe(true);
  });

  test('is a bold paragraph with the mark of a note', async () => {
    const body = p('', r('TFP', bold), sign('<w:footnoteReference w:id="1"/>'));
    expect((await readOne(body)).isBold).toBe(true);
  });
});
