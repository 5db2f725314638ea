import { describe, expect, test } from 'vitest';
import { readLegalBases } from './legal-bases.ts';
import { readPeriod } from './period.ts';
import { readDate, readNumber } from './printed-date.ts';
import { capitalise, Recaser, uncapitalise } from './recase.ts';

describe('readDate', () => {
  test.each([
    ['Trà Vinh, ngày 05 tháng 3 năm 2025', '2025-03-05'],
    ['ngày 22/12/2024 của Bộ Chính trị', '2024-12-22'],
    ['ngày 6.5.2025', '2025-05-06'],
    ['ngày     tháng     năm 2023', null],
    ['ngày 31/02/2025', null],
    ['tháng 3/2025', null],
  ])('finds in “%s” %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('readNumber', () => {
  test.each([
    ['Số: 24/KH-UBND', '24/KH-UBND'],
    ['Số 57-KH/TU', '57-KH/TU'],
    ['Quyết định số 1925/QĐ-UBND ngày 16/8/2023', '1925/QĐ-UBND'],
    ['Nghị quyết số 193/2025/QH15', '193/2025/QH15'],
    ['Nghị quyết số 18- NQ/TW', '18-NQ/TW'],
    ['Số:      /KH-UBND', null],
    ['giai đoạn 2021-2025, ngày 05/3/2025', null],
  ])('finds in “%s” %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

describe('readPeriod', () => {
  test.each([
    ['giai đoạn 2021 - 2025, tầm nhìn đến năm 2045', { start: 2021, end: 2025 }],
    ['giai đoạn 2026–2030', { start: 2026, end: 2030 }],
    ['Chiến lược đến năm 2030 trên địa bàn tỉnh', { start: null, end: 2030 }],
    ['Chuyển đổi số năm 2026', { start: 2026, end: 2026 }],
    ['Nghị quyết ngày 22 tháng 12 năm 2024 của Bộ Chính trị', null],
    ['Chương trình giai đoạn 2021-2025 và giai đoạn 2026-2030', null],
    ['Về chuyển đổi số', null],
  ])('of “%s” is %o', (title, period) => {
    expect(readPeriod(title)).toEqual(period);
  });
});

describe('readLegalBases', () => {
  const texts = (...paragraphs: readonly string[]) => readLegalBases(paragraphs).map(({ text }) => text);

  test('has two where one paragraph names two, and none of what only advises', () => {
    expect(
      texts(
        'Căn cứ Luật A ngày 19/6/2015; Luật B ngày 22/11/2019;',
        'Theo đề nghị của Giám đốc Sở A tại Tờ trình số 5/TTr-S.',
      ),
    ).toEqual(['Luật A ngày 19/6/2015', 'Luật B ngày 22/11/2019']);
  });

  test('ends where the sentence goes on with who issues the plan', () => {
    expect(
      texts(
        'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá, Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:',
        'Căn cứ Kế hoạch số 1/KH-BCĐ của Ban Chỉ đạo, UBND tỉnh ban hành Kế hoạch:',
      ),
    ).toEqual(['Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá', 'Kế hoạch số 1/KH-BCĐ của Ban Chỉ đạo']);
  });

  test('goes on past the body whose document it is', () => {
    expect(
      readLegalBases([
        'Thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy Mẫu về kỹ năng số, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      ]),
    ).toMatchObject([
      { text: 'Nghị quyết số 05-NQ/TU của Tỉnh ủy Mẫu về kỹ năng số', issuer: 'Tỉnh ủy Mẫu' },
    ]);
  });

  test('takes date and issuer of the document, and not of what it is about', () => {
    expect(
      readLegalBases([
        'Căn cứ Quyết định số 5/QĐ-TTg của Thủ tướng Chính phủ về sửa đổi Quyết định ngày 01/01/2020;',
      ])[0],
    ).toMatchObject({ number: '5/QĐ-TTg', issued: null, issuer: 'Thủ tướng Chính phủ' });
    expect(readLegalBases(['Căn cứ Luật Tổ chức của Hội đồng ngày 16/6/2025;'])[0]).toMatchObject({
      issuer: null,
    });
  });
});

describe('Recaser', () => {
  const recaser = new Recaser(
    ['Nâng cao vai trò của Bộ Chính trị và các bộ.', 'Bộ máy là của bộ.'],
    ['Hà Nam', 'Nam Định'],
  );

  test('writes words in capitals as they stand beside the same neighbours', () => {
    expect(recaser.write('VAI TRÒ CỦA BỘ CHÍNH TRỊ, CÁC BỘ')).toBe('vai trò của Bộ Chính trị, các bộ');
  });

  test('knows the names of provinces, and leaves numbers and small letters as they are', () => {
    expect(recaser.write('TỈNH NAM ĐỊNH, SỐ 12/KH-UBND')).toBe('tỉnh Nam Định, số 12/KH-UBND');
    expect(recaser.write('Kế hoạch CỦA BỘ')).toBe('Kế hoạch CỦA BỘ');
  });
});

test('the first letter is raised or lowered, but that of an abbreviation stays', () => {
  expect(capitalise('đổi mới')).toBe('Đổi mới');
  expect(uncapitalise('Đổi mới')).toBe('đổi mới');
  expect(uncapitalise('UBND tỉnh')).toBe('UBND tỉnh');
});
