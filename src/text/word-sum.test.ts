import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordSum } from './word-sum.ts';

function isSame(one: string, other: string): boolean {
  const sum = new WordSum();
  sum.add(one);
  sum.take(other);
  return sum.isNothing;
}

test.each([
  ['Ủy ban nhân dân', 'nhân dân ỦY BAN'],
  ['kinh tế - xã hội;', '“Kinh tế” – xã hội'],
  ['Đạt 1.234,5% (TFP)¹', 'tfp 1 đạt 1 234 5'],
  ['sáng kiến1.', 'sáng kiến 1'],
  ['số', 'số'.normalize('NFD')],
  ['', ' – … “”'],
])('“%s” and “%s” have the same words', (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each([
  ['chính quyền số', 'chính quyền'],
  ['tê', 'tế'],
  ['20', '2 0'],
  ['a a', 'a'],
  ['ab', 'a b'],
])('“%s” and “%s” have not', (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

test('two lists of words have the same sum just where they are the same words as often', () => {
  const words = fc.array(
    fc.constantFrom('số', 'tế', 'tê', 'kinh', '20', '2', '0', 'đạt', 'a', 'b', 'ab', 'ba'),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(words, words, (one, other) => {
      const sorted = (list: readonly string[]) => list.toSorted().join(' ');
      expect(isSame(one.join(' '), other.join(' '))).toBe(sorted(one) === sorted(other));
    }),
  );
});
