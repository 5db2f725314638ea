import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatComparison, parseComparison } from './comparison-address.ts';

const ids = fc.uniqueArray(fc.constantFrom('dti-score', 'st-enterprises', 'tra-vinh', '5g-coverage'));
const years = fc.option(fc.integer({ min: 2000, max: 2100 }));

test('an address gives back the choice that it was made for', () => {
  const choices = fc.record({
    ...{ indicators: ids, provinces: ids, from: years, to: years },
    field: fc.option(fc.constantFrom('budget', 'digital-society')),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      expect(parseComparison(formatComparison(choice))).toEqual(choice);
    }),
  );
});

test('nothing chosen needs no query, and what is chosen is readable', () => {
  expect(formatComparison({})).toBe('');
  expect(formatComparison({ indicators: ['dti-score', 'dti-rank'], provinces: ['kon-tum'], to: 2030 })).toBe(
    '?chi-tieu=dti-score,dti-rank&tinh=kon-tum&den=2030',
  );
});

test('what can be no id and no year is passed over', () => {
  expect(parseComparison('?chi-tieu=dti-score,<b>,../x,dti-score&tinh=&tu=hai&den=20301')).toEqual({
    ...{ indicators: ['dti-score'], field: null, provinces: [], from: null, to: null },
  });
});
