import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNameReader } from './read-name.ts';
import { readNames, splitNames } from './read-names.ts';

const readName = toNameReader([]);
const read = (text: string) => readNames(text, 0, readName).map(({ printed }) => printed);

describe('a list of names and nothing else', () => {
  test.each([
    ['Sở Tài chính', ['Sở Tài chính']],
    [
      'Các sở, ban, ngành tỉnh; UBND các huyện, thị xã, thành phố',
      ['Các sở, ban, ngành tỉnh', 'UBND các huyện, thị xã, thành phố'],
    ],
    [
      'Các Sở, ban ngành, Ủy ban nhân dân các huyện, thành phố',
      ['Các Sở, ban ngành', 'Ủy ban nhân dân các huyện, thành phố'],
    ],
    [
      'Sở Nội vụ, Sở Tư pháp và các cơ quan, đơn vị có liên quan.',
      ['Sở Nội vụ', 'Sở Tư pháp', 'các cơ quan, đơn vị có liên quan'],
    ],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    [
      'Liên hiệp các Hội Khoa học và Kỹ thuật, Liên minh Hợp tác xã tỉnh',
      ['Liên hiệp các Hội Khoa học và Kỹ thuật', 'Liên minh Hợp tác xã tỉnh'],
    ],
    [
      'Văn phòng UBND tỉnh (Cổng Thông tin điện tử), Báo Mẫu, Đài Phát thanh và Truyền hình Mẫu',
      ['Văn phòng UBND tỉnh (Cổng Thông tin điện tử)', 'Báo Mẫu', 'Đài Phát thanh và Truyền hình Mẫu'],
    ],
    ['Các trường đại học, cao đẳng trên địa bàn tỉnh', ['Các trường đại học, cao đẳng trên địa bàn tỉnh']],
    [
      'Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn, Hội Nông dân tỉnh',
      ['Hội Liên hiệp Phụ nữ tỉnh', 'Tỉnh đoàn', 'Hội Nông dân tỉnh'],
    ],
    ['Uỷ ban nhân dân tỉnh và Công an tỉnh', ['Uỷ ban nhân dân tỉnh', 'Công an tỉnh']],
  ])('is cut between the names of “%s”', (text, names) => {
    expect(splitNames(text, readName)).toEqual(names);
  });

  test.each([
    'Xây dựng cơ chế khuyến khích',
    'Ban hành quy chế',
    'Báo cáo kết quả',
    'Sở Tài chính chủ trì, phối hợp với Sở Y tế',
    '',
  ])('is not what “%s” is', (text) => {
    expect(splitNames(text, readName)).toBeNull();
  });

  test('holds a name that only the register knows', () => {
    const knowing = toNameReader(['tổ chức đảng', 'Tổ công tác 57']);
    expect(splitNames('Các cấp ủy, tổ chức đảng', toNameReader(['Các cấp ủy', 'tổ chức đảng']))).toEqual([
      'Các cấp ủy',
      'tổ chức đảng',
    ]);
    expect(splitNames('Sở Y tế, tổ công tác 57', knowing)).toEqual(['Sở Y tế', 'tổ công tác 57']);
  });
});

describe('names in running text', () => {
  test.each([
    [
      'Sở Khoa học và Công nghệ và các cơ quan có liên quan ưu tiên bố trí vốn',
      ['Sở Khoa học và Công nghệ', 'các cơ quan có liên quan'],
    ],
    ['Cơ quan Thường trực Ban Chỉ đạo tổ chức kiểm tra', ['Cơ quan Thường trực Ban Chỉ đạo']],
    [
      'các Ban xây dựng Đảng Tỉnh ủy, Ủy ban nhân dân tỉnh sơ kết',
      ['các Ban xây dựng Đảng Tỉnh ủy', 'Ủy ban nhân dân tỉnh'],
    ],
    [
      'Ban Thường vụ và Cơ quan Thường trực của Ban Chỉ đạo Trung ương khi có yêu cầu',
      ['Ban Thường vụ', 'Cơ quan Thường trực của Ban Chỉ đạo Trung ương'],
    ],
    ['Ban Chỉ đạo và theo quy chế', ['Ban Chỉ đạo']],
    ['Văn phòng Ủy ban nhân dân tỉnh trong tổng hợp', ['Văn phòng Ủy ban nhân dân tỉnh']],
    [
      'các doanh nghiệp chế biến thủy sản trên địa bàn tỉnh đổi mới công nghệ',
      ['các doanh nghiệp chế biến thủy sản trên địa bàn tỉnh'],
    ],
    ['Các cơ quan, đơn vị, địa phương tổ chức quán triệt', ['Các cơ quan, đơn vị, địa phương']],
    ['Các cơ quan, tổ chức liên quan và tổ chức thực hiện', ['Các cơ quan, tổ chức liên quan']],
    ['Cơ quan, đơn vị được giao nhiệm vụ theo dõi, kiểm tra', ['Cơ quan, đơn vị được giao nhiệm vụ']],
    [
      'Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các xã, phường trực tiếp lãnh đạo',
      ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'],
    ],
  ])('end where the work begins: “%s”', (text, names) => {
    expect(read(text)).toEqual(names);
  });

  test('are none where none begins', () => {
    expect(read('tổ chức triển khai')).toEqual([]);
    expect(readName('cơ Sở Y tế', 3)?.printed).toBe('Sở Y tế');
    expect(readName('xSở Y tế', 1)).toBeNull();
  });

  test('are always words of the text, at the place that they say', () => {
    const words = fc.constantFrom(
      'Sở',
      'Ban',
      'các',
      'sở',
      'và',
      'Tài',
      'chính',
      'UBND',
      'tỉnh',
      ',',
      ';',
      '(A)',
      'chủ trì',
      'Ðài',
      'uỷ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        for (const { printed, start, end } of readNames(text, 0, readName)) {
          expect(text.slice(start, end)).toBe(printed);
          expect(printed.trim()).toBe(printed);
        }
        for (const name of splitNames(text, readName) ?? []) expect(text).toContain(name);
      }),
    );
  });
});
