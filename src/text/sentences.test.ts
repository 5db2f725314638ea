import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';
import { foldWhiteSpace } from './white-space.ts';

describe('splitSentences', () => {
  test.each([
    ['Thực hiện tốt. Đổi mới sáng tạo.', ['Thực hiện tốt.', 'Đổi mới sáng tạo.']],
    ['Có gì mới? Có! Xem sau', ['Có gì mới?', 'Có!', 'Xem sau']],
    ['như sau: Một là; Hai là', ['như sau:', 'Một là;', 'Hai là']],
    ['Nói “được.” Rồi làm', ['Nói “được.”', 'Rồi làm']],
    ['Xong. “Được” và (xong). (Ghi chú)', ['Xong.', '“Được” và (xong).', '(Ghi chú)']],
    ['hạ tầng số, v.v. Các sở', ['hạ tầng số, v.v.', 'Các sở']],
    ['công nghệ thông tin,... Phù hợp', ['công nghệ thông tin,...', 'Phù hợp']],
    ['theo mục I; Mục V: Phạm vi', ['theo mục I;', 'Mục V:', 'Phạm vi']],
    ['một dấu cách thừa . Hai (ba). Bốn', ['một dấu cách thừa .', 'Hai (ba).', 'Bốn']],
    ['Thường xuyên. 5. Phát triển', ['Thường xuyên.', '5. Phát triển']],
    ['đạt 60%. - Có điện; + Có nước', ['đạt 60%.', '- Có điện;', '+ Có nước']],
    ['như sau: 2.1. a) Hạ tầng; đ) Đào tạo', ['như sau:', '2.1. a) Hạ tầng;', 'đ) Đào tạo']],
    ['hồ sơ đúng hạn. 100% hồ sơ trễ hạn', ['hồ sơ đúng hạn.', '100% hồ sơ trễ hạn']],
    ['đến hết năm 2030. Phấn đấu', ['đến hết năm 2030.', 'Phấn đấu']],
  ])('splits %j at a mark before a capital', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  test.each([
    'tăng 1.234,5 tỷ; đạt 12,5%',
    'lúc 10:30 ngày 05/3/2025',
    'UBND TP. Hồ Chí Minh',
    'KT. CHỦ TỊCH',
    'TM. BAN THƯỜNG VỤ',
    'PGS.TS. Nguyễn Văn An',
    'I. MỤC ĐÍCH',
    'XIV. Đại hội',
    'a. Chỉ tiêu',
    '2. Thống nhất nhận thức',
    '1.2. Phạm vi',
    'Điều 1. Phê duyệt',
    'gồm: khoa học; công nghệ',
    'xong.Đổi mới',
    'gồm: 5 nhóm',
    'gồm: 50% hồ sơ; 40% dân số',
    '2. 50% hồ sơ',
    'gồm: - khoa học',
  ])('keeps %j whole', (text) => {
    expect(splitSentences(text)).toEqual([text]);
  });

  test('reads on after an abbreviation to the true end', () => {
    expect(splitSentences('Tại TP. Cần Thơ. Đợt II. Xong')).toEqual(['Tại TP. Cần Thơ.', 'Đợt II. Xong']);
  });

  test('does not take an acronym for a Roman numeral or an abbreviation', () => {
    expect(splitSentences('chỉ số PII. Sở KH&CN và TT&TT. Hết')).toEqual([
      'chỉ số PII.',
      'Sở KH&CN và TT&TT.',
      'Hết',
    ]);
  });

  test('sees a decomposed capital and a line break as it sees plain ones', () => {
    expect(splitSentences('Xong.\nẢnh hưởng\u00a0lớn'.normalize('NFD'))).toEqual(['Xong.', 'Ảnh hưởng lớn']);
  });

  test('gives nothing for blank text', () => {
    expect(splitSentences(' \u200b\n')).toEqual([]);
  });

  test('loses nothing, leaves no sentence empty, and splits none a second time', () => {
    const piece = fc.constantFrom(
      '.',
      ';',
      '…',
      ' ',
      'A',
      'Đ',
      'tp',
      'TP',
      'I',
      '1',
      'Điều ',
      '”',
      '(',
      '\u00a0',
      'v.v',
      'ở',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text);
        expect(sentences.join(' ')).toBe(foldWhiteSpace(text));
        expect(sentences).not.toContain('');
        expect(sentences.flatMap(splitSentences)).toEqual(sentences);
      }),
      { numRuns: 1000 },
    );
  });
});
