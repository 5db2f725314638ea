import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNonNfc, toNfc } from './nfc.ts';

const nfd = (text: string) => text.normalize('NFD');

describe('toNfc', () => {
  test('composes a decomposed Vietnamese syllable', () => {
    expect(toNfc('e\u0323\u0302')).toBe('\u1ec7');
  });

  test('leaves đ and the look-alike Ð as they are, since neither has a decomposition', () => {
    expect(toNfc('\u0111\u00d0')).toBe('\u0111\u00d0');
  });
});

describe('findNonNfc', () => {
  test('finds nothing in composed text', () => {
    expect(findNonNfc('Kế hoạch đổi mới sáng tạo')).toEqual([]);
  });

  test('says where a decomposed letter stands and what was expected', () => {
    expect(findNonNfc(`Kế ${nfd('hoạch')}`)).toEqual([{ index: 5, found: 'a\u0323', expected: '\u1ea1' }]);
  });

  test('joins neighbouring letters into one run and keeps separated ones apart', () => {
    expect(findNonNfc(nfd('ồố mộ')).map((run) => run.expected)).toEqual(['ồố', 'ộ']);
  });

  test('stops after the number of runs asked for, and never cuts a run short', () => {
    const text = nfd('ạ b ấấ c ộ');
    expect(findNonNfc(text, 2).map((run) => run.expected)).toEqual(['ạ', 'ấấ']);
    expect(findNonNfc(text)).toHaveLength(3);
  });

  test('replacing every run gives the NFC text, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        for (const text of [raw, nfd(raw)]) {
          const mended = findNonNfc(text, Number.POSITIVE_INFINITY).reduceRight(
            (rest, { index, found, expected }) =>
              rest.slice(0, index) + expected + rest.slice(index + found.length),
            text,
          );
          expect(mended).toBe(toNfc(text));
        }
      }),
    );
  });
});
