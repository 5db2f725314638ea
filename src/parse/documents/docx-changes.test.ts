import { describe, expect, test } from 'vitest';
import { p, r, sign } from './docx.fixture.ts';
import { doubtsOf, readDocx, textsOf } from './read-docx.fixture.ts';

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
