import { describe, expect, test } from 'vitest';
import { allClauses, documentOf, parseBody, problemsOf } from '../../testing/plan-fixture.ts';
import { clauseText } from '../../domain/clauses/walk.ts';
import { toldFirst } from '../../testing/told.ts';

describe('editorial notes', () => {
  test('are no part of the words they speak of', () => {
    const document = documentOf(
      '## I. A\n\nNăm đối mới<Note on="đối mới" kind="typo">Bản gốc in vậy.</Note> sáng tạo',
    );
    expect(allClauses(document).map(clauseText)).toEqual(['I. A', 'Năm đối mới sáng tạo']);
    expect(document.notes).toMatchObject([
      { id: 'ghi-chu-1', clauseId: 'i-p1', on: 'đối mới', kind: 'typo', text: 'Bản gốc in vậy.' },
    ]);
  });

  test('are numbered in reading order through headings, items and cells', () => {
    const note = (on: string): string => `${on}<Note on="${on}" kind="doubt">Lời.</Note>`;
    const document = documentOf(
      `## I. ${note('A')}\n\n- ${note('b')}\n\n| TT | V |\n| --- | --- |\n| 1 | ${note('c')} |`,
    );
    expect(document.notes.map(({ id, clauseId }) => [id, clauseId])).toEqual([
      ['ghi-chu-1', 'i'],
      ['ghi-chu-2', 'i-g1'],
      ['ghi-chu-3', 'i-g1-1'],
    ]);
  });

  test('must stand directly after the words they speak of; the finding shows what stands there', () => {
    const { findings } = parseBody('Chữ đúng<Note on="chữ sai" kind="typo">Lời.</Note>');
    expect(findings).toMatchObject([{ code: 'note-misplaced', column: 9 }]);
    expect(toldFirst(findings)).toContain('chữ sai');
    expect(toldFirst(findings)).toContain('Chữ đúng');
  });

  test.each([
    ['a space before the note', 'Chữ <Note on="Chữ" kind="typo">Lời.</Note>', 'note-misplaced'],
    ['words that follow it', '<Note on="Chữ" kind="typo">Lời.</Note>Chữ', 'note-misplaced'],
    ['an unknown kind', 'Chữ<Note on="Chữ" kind="sai">Lời.</Note>', 'note-incomplete'],
    ['no kind', 'Chữ<Note on="Chữ">Lời.</Note>', 'note-incomplete'],
    ['no words it speaks of', 'Chữ<Note kind="typo">Lời.</Note>', 'note-incomplete'],
    ['no words of its own', 'Chữ<Note on="Chữ" kind="typo"></Note>', 'note-incomplete'],
  ])('with %s are reported', (_, body, code) => {
    const { findings } = parseBody(`- ${body}`);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  test('take no formatting in their own words', () => {
    expect(problemsOf('Chữ<Note on="Chữ" kind="typo">Lời **đậm**.</Note>')).toEqual(['format-refused 1:35']);
  });

  test('may speak of words before a footnote mark or another note', () => {
    const document = documentOf(
      'Công nghệ[^1]<Note on="Công nghệ" kind="doubt">Một.</Note><Note on="nghệ" kind="typo">Hai.</Note>\n\n[^1]: Lời.',
    );
    expect(document.notes.map(({ text }) => text)).toEqual(['Một.', 'Hai.']);
  });
});

describe('footnotes', () => {
  test('stand inside a sentence without being part of it', () => {
    const document = documentOf('- Đổi mới công nghệ[^1] và chỉ đạo\n\n[^1]: Quyết định số 2667/QĐ-BKHCN');
    expect(document.clauses.map(clauseText)).toEqual(['- Đổi mới công nghệ và chỉ đạo']);
    expect(document.clauses[0]?.words).toEqual([
      { type: 'text', value: 'Đổi mới công nghệ' },
      { type: 'footnote', key: '1' },
      { type: 'text', value: ' và chỉ đạo' },
    ]);
    expect(document.footnotes).toMatchObject([
      { key: '1', id: 'chu-thich-1', words: [{ type: 'text', value: 'Quyết định số 2667/QĐ-BKHCN' }] },
    ]);
  });

  test('leave the numbering of the clauses around them as it is', () => {
    const document = documentOf('1\\. A\n\n- Một[^1]\n- Hai\n\n[^1]: Lời\n\n- Ba');
    expect(allClauses(document).map(({ id }) => id)).toEqual(['1', '1-g1', '1-g2', '1-g3']);
  });

  test('may be written inside an annex or a block of lines', () => {
    expect(documentOf('<Annex>\n\nChữ[^1]\n\n[^1]: Lời\n\n</Annex>').footnotes).toHaveLength(1);
    expect(documentOf('<Title>\n\nChữ[^1]\n\n[^1]: Lời\n\n</Title>').footnotes).toHaveLength(1);
  });

  test('without a mark in the text are reported where they stand', () => {
    expect(problemsOf('Chữ\n\n[^1]: Lời')).toEqual(['footnote-uncalled 3:1']);
  });

  test('that are written twice are reported once', () => {
    expect(problemsOf('Chữ[^1]\n\n[^1]: Lời\n\n[^1]: Lời khác')).toEqual(['footnote-uncalled 5:1']);
  });

  test('of more than one paragraph are reported, so that no words are lost', () => {
    expect(problemsOf('Chữ[^1]\n\n[^1]: Lời\n\n    Lời nữa')).toEqual(['footnote-shape 3:1']);
  });

  test('that are called but not written are reported at the mark', () => {
    expect(problemsOf('Chữ[^1] và[^2]\n\n[^1]: Lời')).toEqual(['footnote-unwritten 1:11']);
    expect(problemsOf('- Chữ[^2]')).toEqual(['footnote-unwritten 1:6']);
  });
});
