import { describe, expect, test } from 'vitest';
import { idSchema, isoDateSchema, textSchema, urlSchema } from './primitives.ts';
import { emptyPermalinks, permalinksSchema } from './permalinks.ts';

describe('the primitives of all files', () => {
  test.each(['tra-vinh', 'ii-2-dd', '24'])('take %j as an id', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  test.each(['Tra-Vinh', 'trà-vinh', 'tra--vinh', '-a', 'a-', 'a b', 'a_b', ''])(
    'refuse %j as an id',
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(false);
    },
  );

  test.each(['2025-02-29', '2025-13-01', '05/3/2025', '2025-3-5', '2025-03-05T00:00:00Z'])(
    'refuse %j as a day',
    (day) => {
      expect(isoDateSchema.safeParse(day).success).toBe(false);
    },
  );

  test('take the 29th of February of a leap year', () => {
    expect(isoDateSchema.safeParse('2024-02-29').success).toBe(true);
  });

  test.each(['', ' a', 'a ', '\n'])('refuse %j as a text for people', (text) => {
    expect(textSchema.safeParse(text).success).toBe(false);
  });

  test.each(['javascript:alert(1)', 'ftp://a.vn', '/ke-hoach/', 'www.a.vn'])(
    'refuse %j as a web address',
    (url) => {
      expect(urlSchema.safeParse(url).success).toBe(false);
    },
  );
});

describe('the ledger of addresses', () => {
  const ledger = (page: string) => permalinksSchema.safeParse({ ...emptyPermalinks, pages: [page] }).success;

  test.each(['/', '/ke-hoach/', '/ke-hoach/tra-vinh-24-kh-ubnd-2025/'])('takes the page %s', (page) => {
    expect(ledger(page)).toBe(true);
  });

  test.each(['', 'ke-hoach/', '/ke-hoach', '/Kế-hoạch/', '//a.vn/', '/a/?q=1'])(
    'refuses the page %j',
    (page) => {
      expect(ledger(page)).toBe(false);
    },
  );
});
