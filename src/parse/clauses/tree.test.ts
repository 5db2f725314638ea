import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allClauses,
  bodyLine,
  documentOf,
  idsOf,
  parseBody,
  problemsOf,
} from '../../testing/plan-fixture.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { clauseText } from '../../domain/clauses/walk.ts';
import { toldFirst } from '../../testing/told.ts';

const dashText = fc
  .array(
    fc.constantFrom(
      'kinh tế',
      '- xã hội',
      '1.500',
      '2,5 năm',
      '03- 05',
      'đạt 1% - 1,2%',
      'a)',
      '(TFP)',
      'II.',
      '–',
      'KH&CN;',
      '“sáng tạo”',
      'Điều 3.',
      '/.',
    ),
    { maxLength: 8 },
  )
  .map((parts) => ['Nâng cao', ...parts].join(' '));

describe('ids', () => {
  test('follow the printed numbering from the section down to the dash', () => {
    expect(
      idsOf(`## III. MỤC TIÊU

### 2. Mục tiêu cụ thể

#### 2.1. Đến hết năm 2025

a) Phát triển hạ tầng

- Một
- Hai

đ) Phát triển khác

- Ba`),
    ).toEqual([
      'iii',
      'iii-2',
      'iii-2-1',
      'iii-2-1-a',
      'iii-2-1-a-g1',
      'iii-2-1-a-g2',
      'iii-2-1-dd',
      'iii-2-1-dd-g1',
    ]);
  });

  test('are the same for I. and I-, and for a title and a plain line', () => {
    expect(idsOf('## I- MỤC ĐÍCH\n\n### 1. Mục đích')).toEqual(['i', 'i-1']);
    expect(idsOf('I. MỤC ĐÍCH\n\n1\\. Mục đích')).toEqual(['i', 'i-1']);
  });

  test('count paragraphs and dashes by their position under one number', () => {
    expect(idsOf('Mở đầu.\n\n## I. A\n\nMột.\n\n- x\n\nHai.\n\n- y')).toEqual([
      'p1',
      'i',
      'i-p1',
      'i-g1',
      'i-p2',
      'i-g2',
    ]);
  });

  test('put plus items under the dash before them, and under the number where a star item stands before them', () => {
    expect(idsOf('1\\. A\n\n- Một\n\n+ Hai\n+ Ba\n\n- Bốn\n\n+ Năm')).toEqual([
      '1',
      '1-g1',
      '1-g1-c1',
      '1-g1-c2',
      '1-g2',
      '1-g2-c1',
    ]);
    expect(idsOf('b) A\n\n- Một\n\n* Đơn vị thực hiện:\n\n+ Sở A\n+ Sở B')).toEqual([
      'b',
      'b-g1',
      'b-p1',
      'b-c1',
      'b-c2',
    ]);
  });

  test('call a star item a paragraph with its printed star, and number dashes on after it', () => {
    const clauses = allClauses(documentOf('1\\. A\n\n- Một\n\n* Thời gian\n\n- Hai'));
    expect(clauses.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ['1', 'clause', '1.'],
      ['1-g1', 'dash', '-'],
      ['1-p1', 'paragraph', '*'],
      ['1-g2', 'dash', '-'],
    ]);
  });

  test('leave the last number after ***, which has no id itself', () => {
    expect(idsOf('## I. A\n\nMột.\n\n***\n\nKết thúc.')).toEqual(['i', 'i-p1', 'p1']);
  });

  test('of a decision start with qd, and the plan attached to it has no prefix', () => {
    expect(
      idsOf(`<Decision>

<Title>

QUYẾT ĐỊNH

</Title>

Căn cứ Luật

Điều 1. Ban hành

- Một

<Recipients>

Nơi nhận:

- Như Điều 3;

</Recipients>

</Decision>

<Title>

KẾ HOẠCH

</Title>

## I. MỤC ĐÍCH`),
    ).toEqual([
      'qd',
      'qd-ten',
      'qd-ten-p1',
      'qd-p1',
      'qd-dieu-1',
      'qd-dieu-1-g1',
      'qd-noi-nhan',
      'qd-noi-nhan-p1',
      'qd-noi-nhan-g1',
      'ten',
      'ten-p1',
      'i',
    ]);
  });

  test('of the blocks of a document are Vietnamese words, and lines in them are never clauses', () => {
    expect(
      idsOf('<Letterhead>\n\nI. ỦY BAN\n\n</Letterhead>\n\n<Signature>\n\n1\\. CHỦ TỊCH\n\n</Signature>'),
    ).toEqual(['quoc-hieu', 'quoc-hieu-p1', 'ky', 'ky-p1']);
  });

  test('of an annex start with pl, groups by Roman number and rows by their number in the group', () => {
    expect(
      idsOf(`<Annex>

| TT | Nhiệm vụ |
| --- | --- |
| I | Nhóm một |
| 1 | Việc |
| 2 | Việc |
| II | Nhóm hai |
| 1 | Việc |

</Annex>`),
    ).toEqual(['pl', 'pl-bang-1', 'pl-i', 'pl-i-1', 'pl-i-2', 'pl-ii', 'pl-ii-1']);
  });

  test('of rows without a number are their position', () => {
    expect(idsOf('| TT | Việc |\n| --- | --- |\n|  | Một |\n|  | Hai |')).toEqual(['bang-1', 'h1', 'h2']);
  });

  test('of rows without a number start again in each group', () => {
    const body = '| TT | Việc |\n| --- | --- |\n| I | A |\n|  | Một |\n| II | B |\n|  | Hai |';
    expect(idsOf(body)).toEqual(['bang-1', 'i', 'i-h1', 'ii', 'ii-h1']);
  });

  test('of rows without a number column are their position, however their first cells begin', () => {
    const body = '| Nhiệm vụ | Cơ quan |\n| --- | --- |\n| Mở quầy | Sở A |\n| Mở quầy | Sở B |';
    expect(idsOf(body)).toEqual(['bang-1', 'h1', 'h2']);
    expect(wordsOf(documentOf(body).clauses[0]?.children[1]?.words ?? [])).toBe('Mở quầy');
  });

  test('of rows leave the signs of their numbers out', () => {
    const body = '| TT | Việc |\n| --- | --- |\n| I. | A |\n| 1. | B |\n| 1.2 | C |\n| (3) | D |\n| đ) | E |';
    expect(idsOf(body)).toEqual(['bang-1', 'i', 'i-1', 'i-1-2', 'i-3', 'i-dd']);
  });

  test('of rows of a further table in one place start with that table', () => {
    const table = (number: string) => `| TT | Việc |\n| --- | --- |\n| ${number} | A |`;
    const body = `<Annex>\n\n${table('1')}\n\nHai:\n\n${table('1')}\n\n${table('I')}\n\n</Annex>`;
    expect(idsOf(body)).toEqual([
      ...['pl', 'pl-bang-1', 'pl-1', 'pl-p1', 'pl-bang-2', 'pl-bang-2-1', 'pl-bang-3', 'pl-bang-3-i'],
    ]);
  });

  test('of a second annex have its number without a hyphen', () => {
    expect(idsOf('<Annex>\n\n1\\. A\n\n</Annex>\n\n<Annex>\n\n1\\. B\n\n</Annex>')).toEqual([
      'pl',
      'pl-1',
      'pl2',
      'pl2-1',
    ]);
  });

  test('may repeat a printed number in another section', () => {
    expect(idsOf('## I. A\n\n### 1. X\n\n#### 1.1. Y\n\n## II. B\n\n### 1. X\n\n#### 1.1. Y')).toEqual([
      'i',
      'i-1',
      'i-1-1',
      'ii',
      'ii-1',
      'ii-1-1',
    ]);
  });
});

describe('words', () => {
  test('are those after the label, of headings and of plain lines', () => {
    const [section, clause, point] = allClauses(
      documentOf('## II. MỤC TIÊU\n\n2\\. Yêu cầu : Các sở\n\nđ) Đến năm 2030'),
    );
    expect([section, clause, point].map((each) => wordsOf(each?.words ?? []))).toEqual([
      'MỤC TIÊU',
      'Yêu cầu : Các sở',
      'Đến năm 2030',
    ]);
  });

  test('of a paragraph hold every dash in it, since one paragraph is one line', () => {
    const document = documentOf('Phát triển chính trị - xã hội, kinh tế - xã hội của tỉnh.');
    expect(document.clauses.map(clauseText)).toEqual([
      'Phát triển chính trị - xã hội, kinh tế - xã hội của tỉnh.',
    ]);
  });

  test.each(['1.500 doanh nghiệp', '2,5 năm một lần', '03- 05 sáng chế', '1.1 là phiên bản'])(
    'may begin with a number that is no label: %j',
    (line) => {
      expect(documentOf(line).clauses).toMatchObject([
        { id: 'p1', label: null, words: [{ type: 'text', value: line }] },
      ]);
    },
  );

  test('keep characters that are escaped because MDX would read them', () => {
    const [clause] = documentOf('Có \\> 40%, \\<5 và \\{a\\} \\* KH&CN; 4,5').clauses;
    expect(wordsOf(clause?.words ?? [])).toBe('Có > 40%, <5 và {a} * KH&CN; 4,5');
  });

  test('keep a printed web address, which GFM makes a link of', () => {
    expect(documentOf('Xem www.travinh.gov.vn và https://a.vn/b.').clauses.map(clauseText)).toEqual([
      'Xem www.travinh.gov.vn và https://a.vn/b.',
    ]);
  });

  test('of table cells keep commas, semicolons and escaped bars', () => {
    const rows = allClauses(
      documentOf('| TT | Chủ trì |\n| --- | --- |\n| 1 | Sở A, Sở B; UBND các huyện \\| khác |'),
    );
    expect(rows.at(-1)?.cells?.map(wordsOf)).toEqual(['1', 'Sở A, Sở B; UBND các huyện | khác']);
  });

  test('of a row are those of its first cell after the number', () => {
    const row = allClauses(documentOf('| TT | Việc | Ai |\n| --- | --- | --- |\n| 1 | Đào tạo | Sở A |')).at(
      -1,
    );
    expect(wordsOf(row?.words ?? [])).toBe('Đào tạo');
    expect(row?.label).toBe('1');
  });

  test('of dashes come back in count, order and text, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(dashText, { minLength: 1, maxLength: 12 }), (texts) => {
        const [clause] = documentOf(`1\\. A\n\n${texts.map((text) => `- ${text}`).join('\n')}`).clauses;
        expect(clause?.children.map(({ words }) => wordsOf(words))).toEqual(texts);
        expect(clause?.children.map(({ id }) => id)).toEqual(texts.map((_, index) => `1-g${index + 1}`));
      }),
    );
  });
});

describe('places', () => {
  test('are the line and column in the file, frontmatter included', () => {
    const clauses = allClauses(documentOf('## I. A\n\n- x\n- y'));
    expect(clauses.map(({ place }) => [place.line, place.column])).toEqual([
      [bodyLine, 1],
      [bodyLine + 2, 1],
      [bodyLine + 3, 1],
    ]);
  });
});

describe('structure problems', () => {
  test('a number twice in one parent is reported at the second with the line of the first', () => {
    const { findings } = parseBody('## I. A\n\n### 2. Một\n\nx\n\n### 2. Hai');
    expect(findings).toMatchObject([{ code: 'clause-twice', line: bodyLine + 6, column: 1 }]);
    expect(toldFirst(findings)).toContain(`dòng ${bodyLine + 2} `);
    expect(toldFirst(findings)).toContain('i-2');
  });

  test('a section that returns after *** is a duplicate too', () => {
    expect(problemsOf('## I. A\n\n***\n\n## I. B')).toEqual(['clause-twice 5:1']);
  });

  test('a row number twice in one group is reported with the line of the first', () => {
    const { findings } = parseBody('| TT | A |\n| --- | --- |\n| I | N |\n| 1 | x |\n| 1 | y |');
    expect(findings).toMatchObject([{ code: 'row-twice', line: bodyLine + 4 }]);
    expect(toldFirst(findings)).toContain(`dòng ${bodyLine + 3} `);
  });

  test('a row and a clause cannot share an id', () => {
    const table = '| TT | A |\n| --- | --- |\n| 1 | x |';
    expect(
      problemsOf(`## I. A\n\n1\\. B\n\n***\n\n<Annex>\n\n## I. A\n\n${table}\n\n1\\. B\n\n</Annex>`),
    ).toEqual(['clause-twice 15:1']);
  });

  test('a subclause under another clause is reported with the clause it stands in', () => {
    const { findings } = parseBody('## I. A\n\n### 2. Hai\n\n1.1. Một');
    expect(findings).toMatchObject([{ code: 'subclause-misplaced', line: bodyLine + 4, column: 1 }]);
    expect(toldFirst(findings)).toMatch(/“1\.1\.”.*khoản 1\..*trong 2\./);
  });

  test('a subclause straight under a section is reported', () => {
    expect(problemsOf('## I. A\n\n1.1. Một')).toEqual(['subclause-misplaced 3:1']);
  });

  test('a number that Markdown takes for its own list is reported with the way to write it', () => {
    const { findings } = parseBody('## I. A\n\n2. Yêu cầu');
    expect(findings).toMatchObject([{ code: 'number-unescaped', line: bodyLine + 2, column: 1 }]);
    expect(toldFirst(findings)).toContain('2\\.');
  });

  test('a paragraph broken before its dash is reported instead of making an item', () => {
    expect(problemsOf('Phát triển kinh tế\n- xã hội của tỉnh.')).toEqual(['item-after-paragraph 2:1']);
    expect(problemsOf('<Recipients>\n\nNơi nhận:\n- Như trên;\n\n</Recipients>')).toEqual([
      'item-after-paragraph 4:1',
    ]);
  });

  test('a nested list is reported', () => {
    expect(problemsOf('- Một\n  - Hai')).toEqual(['item-nested 1:1']);
  });

  test.each([
    '**đậm**',
    '*nghiêng*',
    '_nghiêng_',
    '`mã`',
    '~~xóa~~',
    '[chữ](https://a.vn)',
    '[](https://a.vn)',
    '![](a.png)',
  ])('the format %s is refused in a paragraph, an item, a cell and a footnote', (format) => {
    expect(problemsOf(`Chữ ${format} chữ`)).toEqual(['format-refused 1:5']);
    expect(problemsOf(`- ${format}`)).toEqual(['format-refused 1:3']);
    expect(problemsOf(`| TT | A |\n| --- | --- |\n| 1 | ${format} |`)).toEqual(['format-refused 3:7']);
    expect(problemsOf(`Chữ[^1]\n\n[^1]: ${format}`)).toEqual(['format-refused 3:7']);
  });

  test.each(['> trích', '```\nmã\n```', '[a]: https://a.vn'])('the block %j is refused', (block) => {
    expect(problemsOf(`Chữ\n\n${block}`)).toEqual(['block-refused 3:1']);
  });
});
