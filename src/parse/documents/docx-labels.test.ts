import { expect, test } from 'vitest';
import { inList, listOf, listTemplate, p } from './docx.fixture.ts';
import { changesOf, doubtsOf, readDocx, textsOf } from './read-docx.fixture.ts';

const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>';

test('a label without a gap is a word of its own, but for a dot that goes with it', async () => {
  const document = await readDocx({
    numbering: listTemplate(0, ['decimal', 'Điều %1', '<w:suff w:val="nothing"/>']) + listOf(1, 0),
    body: p(inList(1), '. Phạm vi') + p(inList(1), 'Đối tượng'),
  });
  expect(textsOf(document)).toEqual(['Điều 1. Phạm vi', 'Điều 2 Đối tượng']);
});

test('a fifth letter is e, as Word prints it; that đ was meant is asked once', async () => {
  const document = await readDocx({
    numbering: listTemplate(0, ['lowerLetter', '%1)']) + listOf(1, 0),
    body: p(inList(1), 'điểm').repeat(28),
  });
  expect(textsOf(document).slice(3, 6)).toEqual(['d) điểm', 'e) điểm', 'f) điểm']);
  expect(textsOf(document).slice(25)).toEqual(['z) điểm', 'aa) điểm', 'bb) điểm']);
  expect(doubtsOf(document)).toEqual(['letter-order: e) điểm']);
});

test('a number typed over an automatic one stands twice, as it is printed, and is told', async () => {
  const document = await readDocx({
    numbering: listTemplate(0, ['decimal', '%1.'], ['bullet', '-']) + listOf(1, 0),
    body: [
      p(inList(1), '1. Mục tiêu'),
      p(inList(1), 'II. Nhiệm vụ'),
      p(inList(1, 1), '- Gạch'),
      p(inList(1, 1), '2. Không phải gạch'),
      p(inList(1), '15 doanh nghiệp'),
    ].join(''),
  });
  expect(textsOf(document)).toEqual([
    '1. 1. Mục tiêu',
    '2. II. Nhiệm vụ',
    '- - Gạch',
    '- 2. Không phải gạch',
    '3. 15 doanh nghiệp',
  ]);
  expect(doubtsOf(document)).toEqual([
    'label-typed-over-automatic: 1. 1. Mục tiêu',
    'label-typed-over-automatic: 2. II. Nhiệm vụ',
    'label-typed-over-automatic: - - Gạch',
  ]);
});

test('bullets become the mark that plans use at their level, and the sign that was drawn is told', async () => {
  const document = await readDocx({
    numbering:
      listTemplate(
        0,
        ['bullet', '\uf0b7', '', symbol],
        ['bullet', 'o', '', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'],
        ['bullet', '\uf0a7', '', wingdings],
      ) +
      listTemplate(1, ['bullet', '–']) +
      listTemplate(2, ['bullet', '+']) +
      listTemplate(3, ['bullet', '\uf02d', '', symbol]) +
      [1, 2, 3, 4].map((list) => listOf(list, list - 1)).join(''),
    body: [
      p(inList(1), 'a'),
      p(inList(1, 1), 'b'),
      p(inList(1, 2), 'c'),
      p(inList(2), 'd'),
      p(inList(3), 'e'),
      p(inList(4), 'f'),
    ].join(''),
  });
  expect(textsOf(document)).toEqual(['- a', '+ b', '* c', '- d', '+ e', '- f']);
  expect(changesOf(document)).toEqual([
    'symbol: • a → - a',
    'symbol: o b → + b',
    'symbol: ▪ c → * c',
    'dash: – d → - d',
    'dash: − f → - f',
  ]);
});

test('a form of numbers that is not known is printed in digits, and told', async () => {
  const document = await readDocx({
    numbering: listTemplate(0, ['hindiNumbers', '%1.']) + listOf(1, 0),
    body: p(inList(1), 'a'),
  });
  expect(textsOf(document)).toEqual(['1. a']);
  expect(doubtsOf(document)).toEqual(['unknown-symbol: 1. a']);
});
