import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../domain/documents/read-document.ts';
import { mostText, parsePlainText } from './plain-text.ts';
import { changesOf, doubtsOf, textsOf } from './read-docx.fixture.ts';

function read(...lines: readonly string[]): ReadDocument {
  const { read: document } = parsePlainText(lines.join('\n'));
  if (document === undefined) throw new Error('the text is read');
  return document;
}

/** Lines that a page broke, all of about the same width. */
const broken = [
  'Tập trung thực hiện quán triệt, tuyên truyền nâng cao nhận thức về vai trò, trách',
  'nhiệm của các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện, thị xã, thành phố',
  'trong triển khai Nghị quyết nhằm phát triển khoa học, công nghệ phục vụ kinh tế',
  '- xã hội của tỉnh.',
];

describe('a text broken into lines of one width', () => {
  test('is joined into its paragraphs, and each joint is told', () => {
    const document = read(...broken);
    expect(textsOf(document)).toEqual([broken.join(' ')]);
    expect(changesOf(document)[0]).toBe(
      'line-joined: thức về vai trò, trách ⏎ nhiệm của các sở, ban, → thức về vai trò, trách nhiệm của các sở, ban,',
    );
    expect(document.changes).toHaveLength(3);
    expect(document.doubts).toEqual([]);
  });

  test('is joined across empty lines too, which a PDF leaves between all lines', () => {
    expect(textsOf(read(broken.join('\n\n')))).toEqual([broken.join(' ')]);
  });

  test('begins a paragraph at a label, a dash and after a line that had room left', () => {
    const document = read(
      'I. MỤC TIÊU',
      '1. Mục tiêu cụ thể',
      `a) ${broken[0]}`,
      broken[1] ?? '',
      'đến năm 2030.',
      'Kinh phí do ngân sách bảo đảm.',
      `- ${broken[0]}`,
      broken[1] ?? '',
      'đ) Trên đây là Kế hoạch của tỉnh.',
    );
    expect(textsOf(document)).toEqual([
      'I. MỤC TIÊU',
      '1. Mục tiêu cụ thể',
      `a) ${broken[0]} ${broken[1]} đến năm 2030.`,
      'Kinh phí do ngân sách bảo đảm.',
      `- ${broken[0]} ${broken[1]}`,
      'đ) Trên đây là Kế hoạch của tỉnh.',
    ]);
  });

  test('asks where a sentence ends at the end of a full line and another begins', () => {
    const ended = 'nhiệm của các sở, ban, ngành tỉnh và Ủy ban nhân dân các huyện, thị xã, tỉnh lân.';
    const document = read(broken[0] ?? '', ended, 'Giao Sở Khoa học và Công nghệ theo dõi.');
    expect(textsOf(document)).toHaveLength(1);
    expect(doubtsOf(document)).toEqual(['line-break: thị xã, tỉnh lân. ⏎ Giao Sở Khoa học và']);
  });

  test('is joined without a space where a word was broken at its own hyphen', () => {
    const document = read(
      ...broken.slice(0, 2),
      'Thực hiện các nhiệm vụ của Kế hoạch của Tỉnh ủy và của Kế hoạch số 24/KH-',
      'UBND của tỉnh.',
    );
    expect(textsOf(document).join(' ')).toContain('24/KH-UBND của tỉnh.');
  });
});

test('lines of all lengths are paragraphs, however long', () => {
  const long = broken.slice(0, 3).join(' ');
  expect(textsOf(read('I. MỤC TIÊU', long, long, 'đạt 50%', long))).toHaveLength(5);
});

test('the number of a page alone on its line is left out and told, and the sentence runs on', () => {
  const page = Array.from({ length: 14 }, (_, index) => `${index + 1}. ${broken[0]?.slice(0, -8)};`);
  const document = read(...page, ...broken.slice(0, 2), ' 2 ', ...broken.slice(2));
  expect(textsOf(document).at(-1)).toBe(broken.join(' '));
  expect(doubtsOf(document)).toEqual(['page-number: 2']);
});

test.each([
  ['lines of all lengths', 'Mở quầy', '2', 'Đào tạo'],
  ['a number that no page here could have', ...broken.slice(0, 3), '48', broken[3] ?? ''],
])('the number stays in %s', (_, ...lines) => {
  expect(read(...lines).doubts).toEqual([]);
});

test('numbers that stand near each other are those of a table, and stay', () => {
  expect(textsOf(read('TT', '1', 'Mở quầy', '2', 'Đào tạo'))).toEqual(['TT', '1', 'Mở quầy', '2', 'Đào tạo']);
});

test('words in columns stay lines of their own, and are told', () => {
  const document = read('Số:       /KH-UBND     Kon Tum, ngày     tháng     năm 2023', 'KẾ HOẠCH');
  expect(textsOf(document)).toEqual(['Số: /KH-UBND Kon Tum, ngày tháng năm 2023', 'KẾ HOẠCH']);
  expect(doubtsOf(document)).toEqual(['text-table: Số: /KH-UBND Kon Tum, ngày tháng năm 2023']);
});

describe('a text that is far too long', () => {
  test('is refused', () => {
    expect(parsePlainText('a'.repeat(10_000_000)).refusal).toEqual({
      code: 'too-long',
      facts: { length: 10_000_000, most: mostText, unit: 'characters' },
    });
  });

  test.each([
    ['a million dashes on one line', '- '.repeat(1_000_000)],
    ['20,000 lines of one paragraph', `${broken[0]}\n`.repeat(20_000)],
    ['50,000 dashes, a line each', '-\n'.repeat(50_000)],
    ['50,000 small letters, a line each', 'a\n'.repeat(50_000)],
    ['a million spaces between two words', `a${' '.repeat(1_000_000)}b`],
    ['a million brackets', '('.repeat(1_000_000)],
    ['a million dots', '.'.repeat(1_000_000)],
  ])('but not yet is read within two seconds of work: %s', (_, text) => {
    const before = process.cpuUsage();
    expect(parsePlainText(text).read?.blocks.length).toBeGreaterThan(0);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
