import { describe, expect, test } from 'vitest';
import { parseDocx } from './docx.ts';
import { docxOf, p, r } from './docx.fixture.ts';

/** Seconds of work that reading took; the machine may be shared, so its clock is not asked. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';

const nested = (depth: number): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('', 'chữ')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

describe('refused at once is', () => {
  test.each([
    ['10 MB of text', p('', 'Ke hoach. '.repeat(1_000_000)), 'too-long'],
    ['a million paragraphs', '<w:p/>'.repeat(900_000), 'too-long'],
    ['a table in a table, 5,000 levels deep', nested(5_000), 'too-deep'],
    [
      '5,000 changes within each other',
      `<w:p>${'<w:ins>'.repeat(5_000)}${r('a')}${'</w:ins>'.repeat(5_000)}</w:p>`,
      'too-deep',
    ],
  ])('%s', async (_, body, code) => {
    const bytes = await docxOf(body);
    const seconds = secondsOf(() => expect(parseDocx(bytes).refusal).toMatchObject({ code }));
    expect(seconds).toBeLessThan(1);
  });
});

describe('read within two seconds is', () => {
  test.each([
    ['a megabyte of paragraphs', p('', 'Kế hoạch đổi mới sáng tạo của tỉnh. ').repeat(8_000), 8_000],
    ['a million dashes', p('', '- '.repeat(1_000_000)), 1],
    ['a million spaces between two words', p('', `<w:r><w:t>a${' '.repeat(1_000_000)}b</w:t></w:r>`), 1],
    ['200,000 soft hyphens', p('', 'chữ', '\u00ad'.repeat(200_000)), 1],
    ['200,000 loose marks', p('', 'a', '\u0301'.repeat(200_000)), 1],
    ['a word of 300,000 letters that look like others', p('', 'о'.repeat(300_000)), 1],
    ['80 tables in each other', nested(80), 1],
    ['10,000 fields in each other', p('', 'a', begun.repeat(10_000)) + p('', 'b').repeat(5_000), 5_001],
    ['20,000 comments on one line', p('', '<w:r><w:t>b</w:t><w:commentReference/></w:r>'.repeat(20_000)), 1],
    [
      '5,000 fields that never end',
      p('', 'a', '<w:r><w:fldChar w:fldCharType="begin"/></w:r>').repeat(5_000),
      5_000,
    ],
  ])('%s', async (_, body, blocks) => {
    const bytes = await docxOf(body);
    const seconds = secondsOf(() => expect(parseDocx(bytes).read?.blocks).toHaveLength(blocks));
    expect(seconds).toBeLessThan(2);
  });

  test('a chain of 10,000 styles, and one that bites its tail', async () => {
    const styles = Array.from(
      { length: 10_000 },
      (_, index) =>
        `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${(index + 1) % 10_000}"/></w:style>`,
    ).join('');
    const bytes = await docxOf({ styles, body: p('<w:pStyle w:val="s0"/>', 'chữ') });
    expect(secondsOf(() => expect(parseDocx(bytes).read?.blocks).toHaveLength(1))).toBeLessThan(2);
  });
});
