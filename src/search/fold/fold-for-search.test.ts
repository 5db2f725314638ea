import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, toTonedWord } from './fold-for-search.ts';
import { realBook } from '../search.fixture.ts';
import { toTokens } from './tokens.ts';

const plans = ['tra-vinh-24-kh-ubnd-2025', 'tien-giang-ke-hoach-57-2025', 'vinh-long-1925-qd-ubnd-2023'];
const words = plans
  .map((plan) => readFileSync(`content/plans/${plan}.mdx`, 'utf8'))
  .join(' ')
  .split(/\s+/)
  .filter(Boolean);

/** A run of words of the real plans, with a run of it. */
const runs = fc
  .tuple(
    fc.nat(words.length - 1),
    fc.integer({ min: 1, max: 60 }),
    fc.nat(59),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([start, length, from, size]) => {
    const run = words.slice(start, start + length);
    const first = from % run.length;
    return { text: run.join(' '), part: run.slice(first, first + size).join(' ') };
  });

function all(text: string): ReadonlySet<string> {
  const { words: found, implied } = foldForSearch(text, realBook);
  return new Set([...found, ...implied]);
}

const toned = (word: string) => toTokens(word).map(toTonedWord)[0];

describe('the one fold of search', () => {
  test('what is copied from a text is contained in its fold, as typed, without tones and decomposed', () => {
    fc.assert(
      fc.property(runs, ({ text, part }) => {
        const whole = all(text);
        const toneless = part.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
        for (const typed of [part, part.normalize('NFD')])
          expect([...all(typed)].filter((word) => !whole.has(word))).toEqual([]);
        const plainWords = foldForSearch(toneless, realBook).words;
        expect(plainWords).toEqual(foldForSearch(part, realBook).words);
      }),
      { numRuns: 500 },
    );
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(runs, ({ text }) => {
        const once = foldForSearch(text, realBook).words;
        expect(foldForSearch(once.join(' '), realBook).words).toEqual(once);
      }),
    );
  });

  test('đ in all its guises is d', () => {
    for (const text of ['Đường', 'đường', '\u00d0ường', 'Đường'.normalize('NFD'), 'DUONG', 'ɖường'])
      expect(foldForSearch(text, realBook).words).toEqual(['duong']);
    expect(foldForSearch('Đắk Lắk', realBook).words).toEqual(['dak', 'lak']);
  });

  test('an abbreviation implies its long form and the long form the abbreviation', () => {
    for (const [short, long] of [
      ['ĐMST', 'đổi mới sáng tạo'],
      ['KH&CN', 'khoa học, công nghệ'],
      ['KHCN', 'Khoa học và Công nghệ'],
      ['UBND', 'Ủy ban nhân dân'],
      ['DNNVV', 'doanh nghiệp vừa và nhỏ'],
      ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'],
    ] as const) {
      const [ofShort, ofLong] = [all(short), all(long)];
      expect([...ofShort].filter((word) => !ofLong.has(word))).toEqual([]);
      expect([...ofLong].filter((word) => !ofShort.has(word))).toEqual([]);
    }
  });

  test('a word in small letters is not taken for an abbreviation in capitals', () => {
    expect(all('ai cũng biết')).not.toContain('tue');
    expect(all('ứng dụng AI')).toContain('tue');
    expect(all('đầu TƯ')).not.toContain('uy');
  });

  test('invisible characters that are pasted along do not matter', () => {
    expect(foldForSearch('đổi\u200b mới', realBook).words).toEqual(['doi', 'moi']);
  });
});

describe('a word with its tones', () => {
  test('is the same in both tone styles and both normal forms, and begins with the folded word', () => {
    expect(toned('hoà')).toBe(toned('hòa'));
    expect(toned('uỷ')).toBe(toned('ủy'));
    expect(toned('hoà'.normalize('NFD'))).toBe(toned('hòa'));
    expect(toned('đường')).toMatch(/^duong/);
  });

  test('hoàn never becomes hòan', () => {
    expect(toned('hoàn')).not.toBe(toned('hòan'));
    expect(toned('hoàn')).toBe(toned('hoàn'.normalize('NFD')));
  });

  test('tells apart what the fold makes equal', () => {
    const spellings = [
      'hoa',
      'hòa',
      'hóa',
      'hỏa',
      'họa',
      'duong',
      'đuong',
      'dương',
      'đường',
      'dưỡng',
      'dường',
    ];
    expect(new Set(spellings.map((word) => toned(word) ?? word)).size).toBe(spellings.length);
    expect(toned('duong')).toBeNull();
  });
});
