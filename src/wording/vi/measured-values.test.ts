import { describe, expect, test } from 'vitest';
import { units } from '../../schema/unit.ts';
import { sayBound, sayDifference, sayPoint } from './measured-values.ts';

describe('the words of a unit', () => {
  test('keep the decimals that the source printed', () => {
    expect(sayPoint({ year: 2022, value: 0.6, published: '0.6000', rankOf: null }, 'score')).toBe(
      '0,6000 điểm',
    );
  });

  test('tell percentages from the points between them', () => {
    expect(sayBound(50, 'percent')).toBe('50%');
    expect(sayDifference(50, 'percent_grdp')).toBe('50 điểm phần trăm');
  });

  test.each([
    [1 / 3, '0,333 điểm'],
    [0.012345, '0,0123 điểm'],
    [1234.56, '1.235 điểm'],
    [20, '20 điểm'],
  ])('round the reckoned %d to what people can use', (difference, text) => {
    expect(sayDifference(difference, 'score')).toBe(text);
  });

  test.each(units)('exist for %s', (unit) => {
    expect(sayDifference(2, unit)).toMatch(/^2 \p{L}/u);
  });
});
