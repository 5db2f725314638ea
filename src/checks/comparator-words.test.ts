import { describe, expect, test } from 'vitest';
import type { Target } from '../schema/target.ts';
import { findingsOf, tinyTarget, tinyTargets } from '../testing/tiny-corpus.ts';
import { checkComparatorWords } from './comparator-words.ts';

const check = (comparatorPrinted: string, comparator: Target['comparator']): Promise<readonly string[]> => {
  const target = tinyTarget({ comparator, comparatorPrinted });
  return findingsOf(checkComparatorWords, {
    'data/plans/thu/targets.json': tinyTargets({ targets: [target] }),
  });
};

describe('how a figure binds', () => {
  test.each([
    ['trên', 'gt'],
    ['tối thiểu hơn', 'gt'],
    ['từ … trở lên', 'gte'],
    ['Tối thiểu', 'gte'],
    ['không quá', 'lte'],
    ['trong top đầu', 'lte'],
    ['khoảng', 'approx'],
    ['đạt', 'eq'],
    ['', 'eq'],
    ['phấn đấu', 'gte'],
  ] as const)('may be recorded of “%s” as %s', async (printed, comparator) => {
    expect(await check(printed, comparator)).toEqual([]);
  });

  test('is not what the printed word denies', async () => {
    expect(await check('Trên', 'lte')).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:12:7 — “lte” không phải nghĩa của chữ in “Trên” (cần gt). Sửa comparator theo chữ in, hoặc chép lại comparatorPrinted.",
      ]
    `);
    expect(await check('', 'gte')).toHaveLength(1);
    expect(await check('không dưới', 'lt')).toHaveLength(1);
  });
});
