import { describe, expect, test } from 'vitest';
import { type Catalogue, toCatalogue } from '../domain/catalogue/catalogue.ts';
import { allDatasets } from '../exports/datasets/all-datasets.ts';
import type { Dataset } from '../exports/datasets/dataset.ts';
import { toPlanJson } from '../exports/plan-json.ts';
import { toPlanMarkdown } from '../exports/plan-markdown.ts';
import { createLinks } from '../links/links.ts';
import { currentPermalinks } from '../links/permalinks.ts';
import { readFiles } from '../load/read-files.ts';
import { parseCorpus } from '../parse/corpus.ts';
import { toRecords } from '../search/index/to-records.ts';
import { exportWording } from '../wording/vi/exports.ts';
import { recordWording } from '../wording/vi/search.ts';
import { goldenCorpus } from './golden-corpus.ts';

const tables: readonly Dataset[] = allDatasets;
const links = createLinks('/');
const files = await readFiles(goldenCorpus);
const load = (some: typeof files) => toCatalogue(parseCorpus(some, '2026-11-22').corpus);
const drafted = load(files);
const plain = load(files.filter(({ file }) => !file.startsWith('data/drafts/')));

/** How many wait may be said; nothing else of a draft is in what is built. */
const isCount = (column: string): boolean => column.endsWith('_waiting');
const rowsOf = (dataset: Dataset, catalogue: Catalogue) =>
  dataset
    .rows(catalogue, links, exportWording)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !isCount(column))));
const recordsOf = (catalogue: Catalogue) =>
  toRecords({ catalogue, links, words: recordWording, datasets: [], news: [] }).map((record) =>
    record.kind === 'plan' || record.kind === 'province' ? { ...record, fact: '' } : record,
  );
const factsOf = ({ tasks, targets, qualitative, duties, contradictions }: Catalogue) => [
  ...[...tasks, ...targets, ...qualitative, ...duties].map(({ id }) => id),
  ...contradictions.map(({ note }) => note),
];

describe('a corpus with drafts', () => {
  test('has some that wait, beside facts of the same plan', () => {
    const [plan] = drafted.corpus.plans.filter(({ drafts }) => drafts.targets !== null);
    expect(plan?.targets?.value.targets.length).toBeGreaterThan(0);
    for (const file of [plan?.drafts.targets, plan?.drafts.tasks, plan?.drafts.duties])
      expect(file).not.toBeNull();
    expect(plain.corpus.plans.every(({ drafts }) => drafts.targets === null)).toBe(true);
  });

  test('has the same facts, addresses and bodies at work as without them', () => {
    expect(factsOf(drafted)).toEqual(factsOf(plain));
    expect(currentPermalinks(drafted.corpus)).toEqual(currentPermalinks(plain.corpus));
    expect([...drafted.byAgency.keys()]).toEqual([...plain.byAgency.keys()]);
    expect([...drafted.indicators.keys()]).toEqual([...plain.indicators.keys()]);
  });

  test.each(tables.map((dataset) => ({ id: dataset.id, dataset })))(
    'has the same rows in $id, but for how many wait',
    ({ dataset }) => {
      expect(rowsOf(dataset, drafted)).toEqual(rowsOf(dataset, plain));
    },
  );

  test('has the same data and text of each plan, but for how many wait', () => {
    for (const [at, plan] of drafted.corpus.plans.entries()) {
      const other = plain.corpus.plans[at];
      const source = drafted.corpus.sources.get(plan.meta.source.file);
      if (other === undefined || source === undefined) throw new Error(`${plan.id} has no copy`);
      const json = [plan, other].map((one) => {
        const text = toPlanJson(one, source, '2026-11-22', links, exportWording);
        const { waiting: _, ...rest } = JSON.parse(text) as { readonly waiting: unknown }; // our own file
        return rest;
      });
      expect(json[0]).toEqual(json[1]);
      expect(toPlanMarkdown(plan, '/')).toBe(toPlanMarkdown(other, '/'));
    }
  });

  test('is searched as without them, but for the counts of plans and provinces', () => {
    expect(recordsOf(drafted)).toEqual(recordsOf(plain));
  });
});
