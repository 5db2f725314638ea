import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { realBook } from '../search.fixture.ts';

const unitsOf = (text: string): readonly string[] => parseQuery(text, realBook).units.map(({ word }) => word);

describe('reading a query', () => {
  test('an abbreviation and its long form ask for one and the same word', () => {
    for (const text of ['ĐMST', 'dmst', 'doi moi sang tao', 'Đổi mới sáng tạo'.normalize('NFD')])
      expect(unitsOf(text)).toEqual(['dmst']);
    expect(unitsOf('so khcn chu tri')).toEqual(['so', 'khcn', 'chu', 'tri']);
  });

  test('a document number is one word, and the “số” before a number is none', () => {
    expect(unitsOf('24 / kh - ubnd')).toEqual(['24khubnd']);
    expect(unitsOf('nghị quyết số 57')).toEqual(['nq', '57']);
    expect(unitsOf('chữ ký số 2030')).toEqual(['cks', '2030']);
  });

  test('of two abbreviations that share words both are asked for', () => {
    expect(unitsOf('khoa học công nghệ cao').toSorted()).toEqual(['cao', 'cnc', 'khcn']);
  });

  test('the last word may go on unless a space follows it or it is an abbreviation', () => {
    expect(parseQuery('chuyen d', realBook).mayContinue).toBe(true);
    expect(parseQuery('chuyen doi ', realBook).mayContinue).toBe(false);
    expect(parseQuery('ĐMST', realBook).mayContinue).toBe(false);
  });

  test('only words typed with tones ask for tones', () => {
    expect(parseQuery('đường truyen', realBook).toned).toHaveLength(1);
    expect(parseQuery('duong truyen', realBook).toned).toEqual([]);
  });

  test('an empty query asks for nothing', () => {
    expect(parseQuery(' – ', realBook).units).toEqual([]);
  });
});
