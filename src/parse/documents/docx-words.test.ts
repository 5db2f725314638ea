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
