import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../domain/documents/read-document.ts';
import { mostMarkdown, parseMarkdown } from './markdown.ts';
import { changesOf, doubtsOf, textsOf } from './read-docx.fixture.ts';

function read(...lines: readonly string[]): ReadDocument {
  const { read: document } = parseMarkdown(lines.join('\n'));
  if (document === undefined) throw new Error('the text is read');
  return document;
}

test('headings, bold and slanted letters are told, their marks are not printed', () => {
  const document = read(
    '# KẾ HOẠCH',
    '',
    '## I. MỤC TIÊU',
    '',
    '**Mẫu** *số* **một**',
    '',
    '**Tất cả**',
    '',
    '_Nghiêng_',
  );
  expect(document.blocks).toMatchObject([
    { text: 'KẾ HOẠCH', heading: 1 },
    { text: 'I. MỤC TIÊU', heading: 2 },
    { text: 'Mẫu số một', isBold: false, isItalic: false },
    { text: 'Tất cả', isBold: true },
    { text: 'Nghiêng', isItalic: true },
  ]);
});

test('a line with a ruled line under it is no heading', () => {
  expect(read('TỈNH TRÀ VINH', '-------').blocks).toMatchObject([{ text: 'TỈNH TRÀ VINH', heading: null }]);
});

describe('items of lists', () => {
  test('keep their marks and numbers, within each other too', () => {
    const document = read('1. Một', '2. Hai', '   - Gạch', '   + Cộng', '', '3) Ba', '', '* Sao');
    expect(textsOf(document)).toEqual(['1. Một', '2. Hai', '- Gạch', '+ Cộng', '3) Ba', '* Sao']);
    expect(document.blocks[0]).toMatchObject({ label: '1.' });
  });

  test('that are all 1 are counted, and told', () => {
    const document = read('1. Một', '1. Hai', '1. Ba');
    expect(textsOf(document)).toEqual(['1. Một', '2. Hai', '3. Ba']);
    expect(document.changes.map(({ kind, before, after }) => `${kind}: ${before} → ${after}`)).toEqual([
      'label-written: 1. → 2.',
      'label-written: 1. → 3.',
    ]);
  });

  test('of which one is left out keep the numbers that were typed', () => {
    expect(textsOf(read('1. Một', '3. Ba'))).toEqual(['1. Một', '3. Ba']);
  });

  test('that begin with “more than” keep it, and are told', () => {
    const document = read('- > 15 doanh nghiệp');
    expect(textsOf(document).join(' ')).toContain('> 15 doanh nghiệp');
    expect(doubtsOf(document)).toEqual(['unknown-symbol: > 15 doanh nghiệp']);
  });
});

describe('lines that follow each other', () => {
  test('are one paragraph, as Markdown says, and the joint is told', () => {
    const document = read('Tập trung thực hiện', 'quán triệt Nghị quyết.');
    expect(textsOf(document)).toEqual(['Tập trung thực hiện quán triệt Nghị quyết.']);
    expect(changesOf(document)).toEqual([
      'line-joined: Tập trung thực hiện ⏎ quán triệt Nghị quyết. → Tập trung thực hiện quán triệt Nghị quyết.',
    ]);
  });

  test('are asked about where a sentence ended', () => {
    expect(doubtsOf(read('- Một;', 'Hai.'))).toEqual(['line-break: Một; ⏎ Hai.']);
  });

  test('are two where the second has a label that Markdown does not know', () => {
    expect(textsOf(read('Mục tiêu:', 'a) Một', 'đ) Hai', 'II. Ba'))).toEqual([
      'Mục tiêu:',
      'a) Một',
      'đ) Hai',
      'II. Ba',
    ]);
  });

  test('are kept apart where the file forces it', () => {
    expect(textsOf(read('ỦY BAN NHÂN DÂN  ', 'TỈNH MẪU'))).toEqual(['ỦY BAN NHÂN DÂN\nTỈNH MẪU']);
  });
});

test('tables, with lines broken in their cells', () => {
  expect(textsOf(read('| TT | Việc |', '| --- | --- |', '| 1 | Mở quầy<br>Đào tạo |'))).toEqual([
    'TT | Việc',
    '1 | Mở quầy\nĐào tạo',
  ]);
});

test('footnotes stand as marks in the text, and their texts apart', () => {
  const document = read('TFP[^1] đạt 45%', '', '[^1]: Năng suất **tổng hợp**.');
  expect(textsOf(document)).toEqual(['TFP[^1] đạt 45%']);
  expect(document.footnotes).toEqual([{ key: '1', text: 'Năng suất tổng hợp.' }]);
});

test('what is struck through, a picture and a remark are told; “~15” stays', () => {
  const document = read('Mức ~15 và ~20, ~~bỏ~~ ![Con dấu](dau.png)', '', '<!-- nhớ sửa -->');
  expect(textsOf(document)).toEqual(['Mức ~15 và ~20, bỏ']);
  expect(doubtsOf(document)).toEqual(['struck-out: bỏ', 'picture: Con dấu', 'comment: nhớ sửa -->']);
});

test('words within tags, links and lines set in are kept', () => {
  const document = read(
    '<div>Trong thẻ</div>',
    '',
    'Xem [trang](https://example.org) <u>này</u>',
    '',
    '    Dòng lùi vào',
  );
  expect(textsOf(document)).toEqual(['Trong thẻ', 'Xem trang này', 'Dòng lùi vào']);
});

test('a frontmatter is left out', () => {
  expect(textsOf(read('---', 'title: Thử', '---', '', 'Chữ'))).toEqual(['Chữ']);
});

describe('refused is', () => {
  test.each([
    ['10 MB of text', 'a '.repeat(5_000_000), 'too-long'],
    ['a million dashes on one line', '- '.repeat(500_000), 'too-long'],
    ['20,000 lines without an empty one', 'a\n'.repeat(20_000), 'too-long'],
    ['5,000 levels of quotations', `${'>'.repeat(5_000)}a`, 'too-deep'],
    ['5,000 lists in each other', `${'- '.repeat(5_000)}a`, 'too-deep'],
  ])('%s', (_, text, code) => {
    expect(parseMarkdown(text).refusal).toMatchObject({ code });
  });
});

test.each([
  ['many paragraphs', 'Kế hoạch đổi mới sáng tạo của tỉnh.\n\n'.repeat(2_500)],
  ['many lines', 'Kế hoạch đổi mới\n'.repeat(2_000)],
  ['many stars', '*a **b '.repeat(3_000)],
  ['many brackets', '['.repeat(20_000)],
  ['many dashes, a line each', '- a\n'.repeat(2_000)],
])('read within two seconds of work: %s', (_, text) => {
  expect(text.length).toBeLessThan(mostMarkdown);
  const before = process.cpuUsage();
  expect(parseMarkdown(text).read?.blocks.length).toBeGreaterThan(0);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
});
