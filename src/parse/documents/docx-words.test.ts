import { describe, expect, test } from 'vitest';
import { p, r, sign } from './docx.fixture.ts';
import { changesOf, doubtsOf, readDocx, textsOf } from './read-docx.fixture.ts';

const field = (instruction: string, result: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    result.startsWith('<') ? result : r(result),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');

const box = (content: string): string =>
  sign(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  );

describe('words are whole', () => {
  test('where runs split them', async () => {
    const document = await readDocx(p('', 'Đ', 'ẩ', 'y mạ', r('nh chuy', '<w:b/>'), 'ển đổi', ' số'));
    expect(textsOf(document)).toEqual(['Đẩy mạnh chuyển đổi số']);
  });

  test('where a letter and its marks lie in two runs', async () => {
    const document = await readDocx(p('', 'mu\u031b', '\u0323c tie', '\u0302u'));
    expect(textsOf(document)).toEqual(['mực tiêu']);
    expect(changesOf(document).map((change) => change.split(':')[0])).toEqual(['composed', 'composed']);
  });

  test('where links, marked words, controls and fields hold them', async () => {
    const document = await readDocx(
      `<w:sdt><w:sdtContent>${p('', 'khối')}</w:sdtContent></w:sdt>` +
        p(
          '',
          '<w:hyperlink w:anchor="x"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>',
          ' ',
          '<w:smartTag w:element="x"><w:r><w:t>thẻ</w:t></w:r></w:smartTag>',
          ' ',
          '<w:sdt><w:sdtContent><w:r><w:t>ô chữ</w:t></w:r></w:sdtContent></w:sdt>',
          ' ',
          field('HYPERLINK "https://example.org"', 'địa chỉ'),
        ),
    );
    expect(textsOf(document)).toEqual(['khối', 'liên kết thẻ ô chữ địa chỉ']);
    expect(document.doubts).toEqual([]);
  });

  test('without the spaces that the file does not ask to keep, as Word prints them', async () => {
    const document = await readDocx(
      p('', '<w:r><w:t>khoa </w:t></w:r><w:r><w:t xml:space="preserve"> học\nvà</w:t></w:r>'),
    );
    expect(textsOf(document)).toEqual(['khoa học và']);
  });

  test('but with a space that does not break, which is a letter to Word', async () => {
    const document = await readDocx(p('', '<w:r><w:t>theo\u00a0</w:t></w:r><w:r><w:t>Mẫu số 16</w:t></w:r>'));
    expect(textsOf(document)).toEqual(['theo Mẫu số 16']);
  });
});

test('a forced line end is kept; tabs, hyphens that do not break and soft hyphens are told', async () => {
  const document = await readDocx(
    p(
      '',
      'một',
      sign('<w:br/>'),
      'hai',
      sign('<w:tab/>'),
      'ba',
      sign('<w:noBreakHyphen/>'),
      'bốn',
      sign('<w:softHyphen/>'),
      'năm',
      sign('<w:br w:type="page"/>'),
    ),
  );
  expect(textsOf(document)).toEqual(['một\nhai ba-bốnnăm']);
  expect(changesOf(document).map((change) => change.split(':')[0])).toEqual([
    'soft-hyphen',
    'dash',
    'white-space',
  ]);
  expect(doubtsOf(document)).toEqual(['line-break: một hai ba-bốnnăm']);
});

test('a line end in a centred title is nothing to ask', async () => {
  const document = await readDocx(p('<w:jc w:val="center"/>', 'KẾ HOẠCH', sign('<w:br/>'), 'Năm 2026'));
  expect(document.doubts).toEqual([]);
});

describe('a change that nobody accepted yet is taken as accepted, and told', () => {
  test('words put in, taken out and moved', async () => {
    const document = await readDocx(
      [
        p(
          '',
          'Đến năm ',
          '<w:del><w:r><w:delText>2025</w:delText></w:r></w:del>',
          '<w:ins><w:r><w:t>20</w:t></w:r></w:ins><w:ins><w:r><w:t>30</w:t></w:r></w:ins>',
          ' đạt 50%',
        ),
        p('', '<w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom>', 'còn'),
        p('', 'nay ', '<w:moveTo><w:r><w:t>đến</w:t></w:r></w:moveTo>'),
      ].join(''),
    );
    expect(textsOf(document)).toEqual(['Đến năm 2030 đạt 50%', 'còn', 'nay đến']);
    expect(doubtsOf(document)).toEqual([
      'deleted-words: 2025',
      'tracked-change: 2030',
      'deleted-words: đi',
      'tracked-change: đến',
    ]);
  });

  test('an end of a paragraph that was struck out joins it with the next', async () => {
    const document = await readDocx(
      p('<w:rPr><w:del/></w:rPr>', 'Mở quầy ') + p('<w:jc w:val="center"/>', 'hướng dẫn') + p('', 'hết'),
    );
    expect(textsOf(document)).toEqual(['Mở quầy hướng dẫn', 'hết']);
  });

  test('the last end of all, struck out, loses nothing', async () => {
    const struck = '<w:rPr><w:del/></w:rPr>';
    expect(textsOf(await readDocx(p(struck, 'một ') + p(struck, 'hai')))).toEqual(['một hai']);
  });

  test('an old look of words that changed is not read', async () => {
    const document = await readDocx(
      p(
        '<w:pPrChange><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>',
        r('chữ', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      ),
    );
    expect(document.blocks).toMatchObject([{ text: 'chữ', alignment: null }]);
  });
});

test('comments and hidden words are left out and told; words struck through are printed and told', async () => {
  const document = await readDocx(
    p(
      '',
      'Thấy ',
      r('không thấy ', '<w:vanish/>'),
      '<w:commentRangeStart w:id="1"/>',
      'rõ ',
      '<w:commentRangeEnd w:id="1"/>',
      sign('<w:commentReference w:id="1"/>'),
      r('bỏ đi', '<w:strike/>'),
    ),
  );
  expect(textsOf(document)).toEqual(['Thấy rõ bỏ đi']);
  expect(doubtsOf(document)).toEqual(['hidden-text: không thấy', 'comment: Thấy rõ', 'struck-out: bỏ đi']);
});

describe('fields', () => {
  test('print their last result, and it is told that Word may count another', async () => {
    const document = await readDocx(
      p(
        '',
        'Xem mục ',
        field('REF muc \\h', 'II.2'),
        ', trang ',
        '<w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple>',
      ),
    );
    expect(textsOf(document)).toEqual(['Xem mục II.2, trang 3']);
    expect(doubtsOf(document)).toEqual(['field: II.2', 'field: 3']);
  });

  test('within instructions of others are not printed', async () => {
    const inner = field('DOCPROPERTY x', 'ẩn');
    const document = await readDocx(
      p(
        '',
        'a ',
        sign('<w:fldChar w:fldCharType="begin"/>'),
        sign('<w:instrText> IF </w:instrText>'),
        inner,
        sign('<w:fldChar w:fldCharType="separate"/>'),
        'b',
        sign('<w:fldChar w:fldCharType="end"/>'),
      ),
    );
    expect(textsOf(document)).toEqual(['a b']);
  });

  test('that begin and never end swallow nothing after their paragraph', async () => {
    const document = await readDocx(
      p('', 'Trước ', sign('<w:fldChar w:fldCharType="begin"/>'), sign('<w:instrText> REF </w:instrText>')) +
        p('', 'Đoạn sau'),
    );
    expect(textsOf(document)).toEqual(['Trước', 'Đoạn sau']);
    expect(doubtsOf(document)).toEqual(['field: Trước']);
  });

  test('draw signs and boxes to tick by themselves', async () => {
    const ticked =
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>';
    const document = await readDocx(
      p(
        '',
        sign(ticked),
        sign('<w:instrText>FORMCHECKBOX</w:instrText>'),
        sign('<w:fldChar w:fldCharType="end"/>'),
        ' từ ',
        sign('<w:fldChar w:fldCharType="begin"/>'),
        sign('<w:instrText> SYMBOL 179 \\f "Symbol" \\s 12</w:instrText>'),
        sign('<w:fldChar w:fldCharType="end"/>'),
        ' 15',
      ),
    );
    expect(textsOf(document)).toEqual(['☒ từ ≥ 15']);
  });
});

describe('signs of the fonts Symbol and Wingdings', () => {
  test('are told by what the font draws', async () => {
    const document = await readDocx(
      p(
        '',
        'Có ',
        sign('<w:sym w:font="Symbol" w:char="F0B3"/>'),
        ' 15, ',
        r('\uf0a3', '<w:rFonts w:ascii="Symbol"/>'),
        ' 20 ',
        sign('<w:sym w:font="Wingdings" w:char="00FC"/>'),
      ),
    );
    expect(textsOf(document)).toEqual(['Có ≥ 15, ≤ 20 ✓']);
    expect(changesOf(document)).toEqual([
      'symbol: Symbol F0B3 → ≥',
      'symbol: Symbol F0A3 → ≤',
      'symbol: Wingdings F0FC → ✓',
    ]);
  });

  test('that are not known stay, and are told', async () => {
    const document = await readDocx(
      p(
        '',
        'Mức ',
        sign('<w:sym w:font="Phông lạ" w:char="F041"/>'),
        r('ab', '<w:rFonts w:ascii="Symbol"/>'),
      ),
    );
    expect(textsOf(document)).toEqual(['Mức \uf041ab']);
    expect(doubtsOf(document)).toEqual(['unknown-symbol: ab', 'unknown-symbol: Mức \uf041ab']);
  });
});

test('letters that are shown as capitals are capitals, and told', async () => {
  const document = await readDocx({
    styles: '<w:style w:type="paragraph" w:styleId="t"><w:rPr><w:caps/></w:rPr></w:style>',
    body:
      p('<w:pStyle w:val="t"/>', 'kế hoạch ', r('của tỉnh', '<w:caps w:val="0"/>')) +
      p('', r('Đổi mới', '<w:smallCaps/>')),
  });
  expect(textsOf(document)).toEqual(['KẾ HOẠCH của tỉnh', 'ĐỔI MỚI']);
  expect(changesOf(document)).toEqual(['capitals: kế hoạch  → KẾ HOẠCH ', 'capitals: Đổi mới → ĐỔI MỚI']);
});

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
