import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../domain/clauses/words.ts';
import { walkClauses } from '../domain/clauses/walk.ts';
import { loadCorpus } from '../load/corpus.ts';
import { foldWhiteSpace } from '../text/white-space.ts';
import { fileAt, pageAt, readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, elementsOf, findElement, idsOf } from './html.ts';
import { testDay } from './run-script.ts';

interface JsonClause {
  readonly clause_id: string;
  readonly children: readonly JsonClause[];
}

const pages = await readPages(siteFolder);
const { corpus } = await loadCorpus('.', testDay);
const traVinh = pageAt(pages, '/ke-hoach/tra-vinh-24-kh-ubnd-2025/');

describe('clauses on the pages', () => {
  test('the annex of Trà Vinh has 30 rows in groups of 2, 8, 14, 4 and 2', () => {
    const table = findElement(traVinh.document, 'table', ({ tagName }) => tagName === 'table');
    const groups = [...elementsOf(table)].filter(({ tagName }) => tagName === 'tbody');
    const rows = groups.map(
      (group) =>
        [...elementsOf(group)].filter(
          (element) => element.tagName === 'tr' && attributeOf(element, 'class') !== 'group',
        ).length,
    );
    expect(rows).toEqual([2, 8, 14, 4, 2]);
  });

  test.each([
    ['tra-vinh-24-kh-ubnd-2025', 'ii-2-dd'],
    ['tra-vinh-24-kh-ubnd-2025', 'pl-ii-4'],
    ['vinh-long-1925-qd-ubnd-2023', 'qd-dieu-1'],
    ['kon-tum-2629-kh-ubnd-2023', 'iii-7-b-c1'],
  ])('%s has the clause %s', (plan, id) => {
    expect(idsOf(pageAt(pages, `/ke-hoach/${plan}/`).document)).toContain(id);
  });

  describe.each(corpus.plans)('$id', ({ id, document }) => {
    const { path, document: page } = pageAt(pages, `/ke-hoach/${id}/`);
    const clauses = walkClauses(document.clauses).map(({ clause }) => clause.id);

    test('every clause has its id on the page, in printed order', () => {
      expect(clauses.length).toBeGreaterThan(0);
      const known = new Set(clauses);
      expect(idsOf(page).filter((found) => known.has(found))).toEqual(clauses);
    });

    test('its JSON has the clauses of the page', () => {
      const json = JSON.parse(readFileSync(join(siteFolder, path.replace(/\/$/, '.json')), 'utf8')) as {
        readonly clauses: readonly JsonClause[];
      };
      expect(flatten(json.clauses)).toEqual(clauses);
    });

    test('its Markdown form is there and holds the words of its last clause', () => {
      const file = fileAt(siteFolder, path.replace(/\/$/, '.md'));
      const last = walkClauses(document.clauses).at(-1)?.clause;
      const words = foldWhiteSpace(wordsOf(last?.words ?? []));
      expect(words).not.toBe('');
      expect(foldWhiteSpace(readFileSync(join(siteFolder, file ?? ''), 'utf8'))).toContain(words);
    });
  });
});

function flatten(clauses: readonly JsonClause[]): readonly string[] {
  return clauses.flatMap(({ clause_id, children }) => [clause_id, ...flatten(children)]);
}
