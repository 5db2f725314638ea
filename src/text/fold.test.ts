import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldSyllable, unifyToneMark } from './fold.ts';

/** Words put together from Vietnamese onsets, rhymes and tones, some of which no dictionary has. */
const vietnameseText = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', 'h', 'th', 'kh', 'qu', 'q', 'đ', 'Đ', 'H', 'ngh', 'z'),
        fc.constantFrom('oa', 'oe', 'uy', 'OA', 'uyê', 'oă', 'ươ', 'a', 'uâ'),
        fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'),
        fc.constantFrom('', 'n', 'nh', 't', 'i', 'u', ' ', '-', ', '),
      )
      .map((parts) => parts.join('')),
  )
  .map((words) => words.join(''));
const anyText = fc.oneof(vietnameseText, fc.string({ unit: 'binary' }));

describe('fold', () => {
  test('strips tones and vowel marks and lowers case', () => {
    expect(fold('ĐỔI MỚI Sáng Tạo, ưỡn ặ ỹ')).toBe('doi moi sang tao, uon a y');
  });

  test('turns đ and Đ into d, and the look-alikes U+00D0 and U+0189 too', () => {
    expect(fold('\u0111\u0110\u00d0\u00f0\u0189')).toBe('ddddd');
  });

  test('gives decomposed and composed input the same form', () => {
    expect(fold('Nghị quyết'.normalize('NFD'))).toBe('nghi quyet');
  });

  test('keeps white space and punctuation', () => {
    expect(fold(' Số\u00a024/KH-UBND\n')).toBe(' so\u00a024/kh-ubnd\n');
  });

  test('is stable, and blind to the normal form of its input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('unifyToneMark', () => {
  test.each([
    ['hoà', 'hòa'],
    ['hoá', 'hóa'],
    ['khoẻ', 'khỏe'],
    ['xoã', 'xõa'],
    ['hoạ', 'họa'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['thuỷ', 'thủy'],
    ['đoá', 'đóa'],
    ['ngoạ', 'ngọa'],
    ['Uỷ ban', 'Ủy ban'],
    ['VĂN HOÁ', 'VĂN HÓA'],
    ['(hoà-giải)', '(hòa-giải)'],
  ])('writes %s as %s', (modern, old) => {
    expect(unifyToneMark(modern)).toBe(old);
    expect(unifyToneMark(modern.normalize('NFD'))).toBe(old);
  });

  test.each(['hoàn', 'khoản', 'toán', 'hoạch', 'huỳnh', 'quýt', 'suýt', 'khuỷu', 'ngoài', 'xoáy'])(
    'leaves %s alone, since the syllable is closed',
    (word) => expect(unifyToneMark(word)).toBe(word),
  );

  test.each(['quý', 'quỹ', 'quả', 'quà', 'Quỳ', 'QUỸ', 'quẻ'])(
    'leaves %s alone, since qu- is the initial',
    (word) => expect(unifyToneMark(word)).toBe(word),
  );

  test.each(['hòa', 'ủy', 'thủy', 'già', 'của', 'mía', 'hoa', 'Đắk Lắk'])(
    'leaves %s alone, since nothing is to move',
    (word) => expect(unifyToneMark(word)).toBe(word),
  );

  test('changes each syllable of a text and nothing between them', () => {
    expect(unifyToneMark('Uỷ ban hoàn thành số hoá,\nquý III: hoà')).toBe(
      'Ủy ban hoàn thành số hóa,\nquý III: hòa',
    );
  });

  test('composes what stands between syllables too', () => {
    expect(unifyToneMark('hoá\u037e')).toBe('hóa;');
  });

  test('is stable, blind to the normal form of its input, and never changes what fold sees', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unified = unifyToneMark(text);
        expect(unifyToneMark(unified)).toBe(unified);
        expect(unifyToneMark(text.normalize('NFD'))).toBe(unified);
        expect(fold(unified)).toBe(fold(text));
      }),
    );
  });
});

describe('foldSyllable', () => {
  test('moves the mark only where the whole input is one open syllable', () => {
    expect(foldSyllable('hoá')).toBe('hóa');
    expect(foldSyllable('số hoá')).toBe('số hoá');
  });
});
