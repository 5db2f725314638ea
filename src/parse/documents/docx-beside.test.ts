import { describe, expect, test } from 'vitest';
import { p, sign } from './docx.fixture.ts';
import { doubtsOf, readDocx, textsOf } from './read-docx.fixture.ts';

const box = (content: string): string =>
  sign(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  );

describe('boxes of text', () => {
  test('are read once, after the paragraph they hang on, and told', async () => {
    const document = await readDocx(p('', 'Trước ', box(p('', 'Trong hộp')), 'sau') + p('', 'Kế'));
    expect(textsOf(document)).toEqual(['Trước sau', 'Trong hộp', 'Kế']);
    expect(document.doubts).toEqual([{ kind: 'text-box', words: 'Trong hộp', paragraph: 2 }]);
  });

  test('that only old programs know are read too', async () => {
    const old = sign(
      `<w:pict><v:shape><v:textbox><w:txbxContent>${p('', 'Hộp cũ')}</w:txbxContent></v:textbox></v:shape></w:pict>`,
    );
    expect(textsOf(await readDocx(p('', old)))).toEqual(['Hộp cũ']);
  });

  test('within boxes come after them', async () => {
    const document = await readDocx(p('', box(p('', 'ngoài', box(p('', 'trong'))))));
    expect(textsOf(document)).toEqual(['ngoài', 'trong']);
  });
});

describe('what cannot be read is told at its place', () => {
  test('pictures by their description', async () => {
    const picture = sign(
      '<w:drawing><wp:inline><wp:docPr id="1" name="Ảnh 1" descr="Con dấu"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>',
    );
    const document = await readDocx(p('', 'Trên ảnh') + p('', picture));
    expect(textsOf(document)).toEqual(['Trên ảnh']);
    expect(document.doubts).toEqual([{ kind: 'picture', words: 'Con dấu', paragraph: 2 }]);
  });

  test('a drawn line is nothing to ask', async () => {
    const line = sign(
      '<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp/></a:graphicData></a:graphic></wp:anchor></w:drawing>',
    );
    expect((await readDocx(p('', 'Độc lập - Tự do - Hạnh phúc', line))).doubts).toEqual([]);
  });

  test('documents set into this one', async () => {
    const document = await readDocx(`${p('', 'Trước')}<w:altChunk/>`);
    expect(doubtsOf(document)).toEqual(['other-part: Trước']);
  });

  test('heads and feet of pages that say more than a number', async () => {
    const document = await readDocx({ body: p('', 'Thân'), header: p('', 'DỰ THẢO'), footer: p('', '2') });
    expect(textsOf(document)).toEqual(['Thân']);
    expect(doubtsOf(document)).toEqual(['header-footer: DỰ THẢO']);
  });

  test('equations, written so that no digits run together', async () => {
    const fraction =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>a+b</m:t></m:r></m:den></m:f></m:oMath>';
    const raised =
      '<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>';
    const document = await readDocx(p('', 'Tỷ lệ ', fraction, ' và ', raised));
    expect(textsOf(document)).toEqual(['Tỷ lệ 1/(a+b) và 10^2']);
    expect(doubtsOf(document)).toEqual(['equation: 1/(a+b)', 'equation: 10^2']);
  });
});

describe('notes', () => {
  const note = (kind: 'footnote' | 'endnote', id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${p('', sign(`<w:${kind}Ref/>`), ` ${text}`)}</w:${kind}>`;

  test('stand as marks in the text, numbered in its order, and their texts apart', async () => {
    const document = await readDocx({
      footnotes:
        note('footnote', 7, 'Năng  suất') +
        note('footnote', 3, 'Tổng sản phẩm') +
        note('footnote', 9, 'Không dùng'),
      endnotes: note('endnote', 1, 'Nguồn'),
      body:
        p('', 'GRDP', sign('<w:footnoteReference w:id="3"/>')) +
        p(
          '',
          'TFP',
          sign('<w:footnoteReference w:id="7"/>'),
          ' đạt 45%',
          sign('<w:endnoteReference w:id="1"/>'),
        ),
    });
    expect(textsOf(document)).toEqual(['GRDP[^1]', 'TFP[^2] đạt 45%[^e1]']);
    expect(document.footnotes).toEqual([
      { key: '1', text: 'Tổng sản phẩm' },
      { key: '2', text: 'Năng suất' },
      { key: 'e1', text: 'Nguồn' },
    ]);
    expect(document.changes).toMatchObject([{ kind: 'white-space', paragraph: 2 }]);
  });

  test('struck out with their words have no number; one that is not there is told', async () => {
    const document = await readDocx({
      footnotes: note('footnote', 2, 'Còn'),
      body: p(
        '',
        'a',
        `<w:del>${sign('<w:footnoteReference w:id="1"/>')}</w:del>`,
        sign('<w:footnoteReference w:id="2"/>'),
        sign('<w:footnoteReference w:id="5"/>'),
      ),
    });
    expect(textsOf(document)).toEqual(['a[^1][^2]']);
    expect(document.footnotes).toEqual([
      { key: '1', text: 'Còn' },
      { key: '2', text: '' },
    ]);
    expect(doubtsOf(document)).toEqual(['other-part: [^2]']);
  });
});
