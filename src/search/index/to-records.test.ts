import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../domain/catalogue/catalogue.ts';
import { walkClauses } from '../../domain/clauses/walk.ts';
import { createLinks } from '../../links/links.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { recordWording } from '../../wording/vi/search.ts';
import { findTellingTones, toIndexWords } from './index-words.ts';
import { realBook } from '../search.fixture.ts';
import { toRecords } from './to-records.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');
const dataset = { url: '/goc/du-lieu/#tinh', title: 'Tỉnh', text: 'Các tỉnh' };
const records = toRecords({
  catalogue: toCatalogue(corpus),
  links: createLinks('/goc'),
  words: recordWording,
  datasets: [dataset],
  news: [{ url: '/goc/tin/x/', title: 'Một tin', text: 'Lời tin' }],
});

describe('what can be found on the real site', () => {
  test('each thing has one record with an address of its own, under the base path', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    expect(records.filter(({ url }) => !url.startsWith('/goc/'))).toEqual([]);
  });

  test('every word of every plan is found in some record of it', () => {
    for (const plan of corpus.plans) {
      const own = records.filter(({ facets }) => facets.plan.includes(plan.id));
      const found = own.map(({ title, text }) => `${title}\n${text}`).join('\n');
      const missing = walkClauses(plan.document.clauses)
        .flatMap(({ clause }) => clause.words)
        .flatMap((inline) => (inline.type === 'text' ? [inline.value.trim()] : []))
        .filter((text) => !found.includes(text));
      expect(missing).toEqual([]);
    }
  });

  test('a plan is found by its title, number, province, and what the province is now', () => {
    const plan = records.find(({ url }) => url === '/goc/ke-hoach/kon-tum-2629-kh-ubnd-2023/');
    expect(plan?.names).toContain('2629/KH-UBND');
    expect(plan?.names).toContain('Kế hoạch Kon Tum');
    expect(plan?.text).toContain('Quảng Ngãi');
  });

  test('the index holds no word twice for a record, and every record by its title', () => {
    const telling = findTellingTones(records, realBook);
    for (const record of records) {
      const { title, text, rest, names } = toIndexWords(record, realBook, telling);
      const all = [...title, ...text, ...rest, ...names];
      expect(new Set(all).size).toBe(all.length);
      expect(names.length).toBeGreaterThan(0);
    }
  });
});
