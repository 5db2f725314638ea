import { expect, test } from 'vitest';
import { documentOf } from '../../testing/plan-fixture.ts';
import { listingWording } from './listing.ts';

test('who asks for a plan that is not there is told which there are', () => {
  expect(listingWording.unknownPlan('ba', ['mot', 'hai'])).toBe('Không có kế hoạch “ba”; đang có: mot, hai.');
  expect(listingWording.unknownPlan(null, ['mot'])).toBe('Cần mã của một kế hoạch; đang có: mot.');
  expect(listingWording.unknownPlan('ba', [])).toBe(
    'Không có kế hoạch “ba”; content/plans/ chưa có tệp nào.',
  );
});

test('a block without words of its own is called by what it is', () => {
  const { clauses } = documentOf('<Annex>\n\nMột dòng\n\n</Annex>');
  expect(clauses.map((clause) => listingWording.unnamed({ clause, ancestors: [] }))).toEqual(['(phụ lục)']);
});
