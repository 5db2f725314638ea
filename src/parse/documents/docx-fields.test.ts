import { describe, expect, test } from 'vitest';
import { p, r, sign } from './docx.fixture.ts';
import { doubtsOf, readDocx, textsOf } from './read-docx.fixture.ts';

const field = (instruction: string, result: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    result.startsWith('<') ? result : r(result),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');

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
