import { describe, expect, test } from 'vitest';
import { readAsOf } from './as-of.ts';

describe('readAsOf', () => {
  const evening = new Date('2026-11-22T18:30:00Z');

  test('takes the day from AS_OF, whatever the clock says', () => {
    expect(readAsOf({ AS_OF: '2025-01-31' }, evening)).toBe('2025-01-31');
  });

  test('is today in Việt Nam, which is a day ahead of UTC from 17:00 UTC on', () => {
    expect(readAsOf({}, evening)).toBe('2026-11-23');
    expect(readAsOf({}, new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
  });

  test('takes an empty AS_OF for none', () => {
    expect(readAsOf({ AS_OF: '' }, evening)).toBe('2026-11-23');
  });

  test.each(['2026-02-30', '22/11/2026', '2026-11', 'hôm nay', ' 2026-11-22'])(
    'refuses AS_OF=%s by name',
    (given) => {
      expect(() => readAsOf({ AS_OF: given }, evening)).toThrow(`AS_OF=${given}`);
    },
  );
});
