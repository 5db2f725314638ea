import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentBlock, DocumentParagraph, ReadDocument } from '../domain/documents/read-document.ts';
import { clauseText, walkClauses } from '../domain/clauses/walk.ts';
import { wordsOf } from '../domain/clauses/words.ts';
import type { FindingCode } from '../schema/finding.ts';
import { transcribe } from '../transcribe/transcribe.ts';
import { parseBody } from './plan-fixture.ts';

/** What a document may do that the parser of clauses tells of, and a person has to mend. */
const told: readonly FindingCode[] = [
  'clause-twice',
  'row-twice',
  'subclause-misplaced',
  'footnote-unwritten',
];

const beginning = fc.constantFrom(
  ...[
    '',
    'I. ',
    'II. ',
    '1. ',
    '2. ',
    '1.1. ',
    '2.1 ',
    'a) ',
    'b) ',
    'đ) ',
    '- ',
    '+ ',
    '* ',
    '• ',
    'Điều 1. ',
  ],
  ...[
    'I.',
    '1.',
    'a)',
    '# ',
    '> ',
    '1) ',
    '2025. ',
    '– ',
    '--- ',
    '=== ',
    '```',
    '    ',
    '| ',
    'import ',
    'export ',
  ],
  ...[
    'Nơi nhận:',
    'KẾ HOẠCH',
    'QUYẾT ĐỊNH',
    'PHỤ LỤC',
    'TM. ỦY BAN NHÂN DÂN',
    'Số: ',
    'CỘNG HÒA XÃ HỘI ',
    '(Kèm theo ',
  ],
);
const word = fc.constantFrom(
  ...[
    'mục tiêu',
    'Đến năm',
    '2030',
    '80%',
    '1.500',
    'KH&CN',
    'R&amp;D',
    '<b>',
    '{x}',
    '}',
    'a_b_c',
    '*đậm*',
    '**',
    '~~x~~',
  ],
  ...[
    '[x]',
    '[x](y)',
    '![a]',
    '`mã`',
    '\\',
    '\\*',
    '|',
    '||',
    'https://a.vn/b_c?d=1',
    'www.a_b.vn',
    'a_b@c.vn',
    '<!--',
    '$x$',
  ],
  ...[
    '“trích”',
    '(TFP)',
    ';',
    ':',
    '.',
    './.',
    '&#42;',
    '&lt;',
    '^2',
    '[^9]',
    '::',
    '#',
    '-',
    '+',
    '1.',
    'a)',
    '!',
  ],
);
const text = fc
  .tuple(
    beginning,
    fc.array(word, { maxLength: 6 }),
    fc.constantFrom('', '.', ';', ':', '\n- dòng sau', '\ndòng sau'),
  )
  .map(([first, words, last]) => `${first}${words.join(' ')}${last}`);
const paragraph = fc
  .record({
    text,
    heading: fc.constantFrom(null, null, 1, 3),
    alignment: fc.constantFrom(null, 'center' as const, 'justify' as const),
    isBold: fc.boolean(),
  })
  .map((own): DocumentParagraph => ({
    type: 'paragraph',
    paragraph: 1,
    label: null,
    isItalic: false,
    ...own,
  }));
const cell = fc
  .tuple(fc.array(paragraph, { maxLength: 2 }), fc.constantFrom(1, 1, 2), fc.constantFrom(1, 1, 2))
  .map(([paragraphs, columns, rows]) => ({ paragraphs, columns, rows }));
const table = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([rows, isLayout]): DocumentBlock => ({ type: 'table', paragraph: 1, rows, isLayout }));
const documents = fc
  .array(fc.oneof({ weight: 8, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { maxLength: 14 })
  .map((blocks): ReadDocument => ({ blocks, footnotes: [], changes: [], doubts: [] }));

test('no word is lost and none is invented, whatever stands in a document', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { transcript } = transcribe(document);
      const parsed = parseBody(transcript.text);
      const others = parsed.findings.filter(({ code }) => !told.includes(code));
      expect(others, transcript.text).toEqual([]);
      const written = walkClauses(parsed.document?.clauses ?? []).flatMap(({ clause }) =>
        clause.cells === null ? [clauseText(clause)] : clause.cells.map(wordsOf),
      );
      const lines = printed(document);
      expect(wordsIn(written), transcript.text).toEqual(wordsIn(lines));
      // A line that only draws is left out and told of.
      const draws = lines
        .flatMap((line) => line.split('\n'))
        .some((line) => /^[^\p{L}\p{N}]*\S[^\p{L}\p{N}]*$/u.test(line));
      if (!draws) expect(signsIn(written), transcript.text).toEqual(signsIn(lines));
    }),
    { numRuns: 300 },
  );
});

function printed({ blocks }: ReadDocument): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.text];
    return block.rows.flat().flatMap(({ paragraphs }) => paragraphs.map((one) => one.text));
  });
}

function wordsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((one) => one.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}

/** Signs that Markdown might swallow. */
function signsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((one) => one.match(/[*_{}<>[\]~|`\\&#^$@!]/g) ?? []).toSorted();
}
