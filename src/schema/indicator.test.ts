import { expect, test } from 'vitest';
import { indicatorSchema } from './indicator.ts';

const indicator = {
  name: { vi: 'Số sáng kiến', en: 'Initiatives' },
  question: 'Bao nhiêu sáng kiến?',
  field: 'innovation',
  definition: 'Số sáng kiến được công nhận.',
  unit: 'initiatives',
  direction: 'higher',
  incomparable: [],
  note: null,
};

test.each([
  ['an English name', 'Initiatives', true],
  ['none that is known yet', null, true],
  ['an empty one', '', false],
])('an indicator with %s is accepted or not', (_, en, isAccepted) => {
  const { success } = indicatorSchema.safeParse({ ...indicator, name: { ...indicator.name, en } });
  expect(success).toBe(isAccepted);
});
