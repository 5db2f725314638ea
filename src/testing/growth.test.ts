import { expect, test } from 'vitest';
import { toOverviews } from '../charts/overview.ts';
import { toIndicatorModel } from '../charts/chart.ts';
import { toPaces } from '../charts/paces.ts';
import { runChecks } from '../checks/run-checks.ts';
import { type Catalogue, toCatalogue } from '../domain/catalogue/catalogue.ts';
import type { Corpus } from '../domain/corpus.ts';
import { toCountry } from '../domain/country.ts';
import { allDatasets } from '../exports/datasets/all-datasets.ts';
import { createLinks } from '../links/links.ts';
import { extendLedger } from '../links/permalinks.ts';
import { emptyPermalinks } from '../schema/permalinks.ts';
import { toRecords } from '../search/index/to-records.ts';
import { exportWording } from '../wording/vi/exports.ts';
import { recordWording } from '../wording/vi/search.ts';
import { loadTinyCorpus, tinyReport } from './tiny-corpus.ts';

const tiny = await loadTinyCorpus({ 'data/reports/thu/2026-q1.json': tinyReport() });
const [few, many] = [10, 40].map((times) => grow(tiny, times));
const links = createLinks('/');

const work: Readonly<Record<string, (corpus: Corpus, catalogue: Catalogue) => unknown>> = {
  'the checks': (corpus) => runChecks({ corpus, findings: [] }),
  'the catalogue': (corpus) => toCatalogue(corpus),
  'the ledger': (corpus) => extendLedger(emptyPermalinks, corpus),
  'the datasets': (_, catalogue) => allDatasets.map(({ rows }) => rows(catalogue, links, exportWording)),
  'the records of search': (_, catalogue) =>
    toRecords({ catalogue, links, words: recordWording, datasets: [], news: [] }),
  'the country': (_, catalogue) => toCountry(catalogue),
  'the pages of indicators': (corpus, { byIndicator, provinces }) => [
    toOverviews(byIndicator.values(), corpus.asOf),
    [...byIndicator.values()].map((facts) =>
      toPaces(toIndicatorModel(facts), facts.observations, provinces, corpus.asOf),
    ),
  ],
};

test.each(Object.entries(work))(
  'four times the plans and provinces are four times the reading for %s',
  (_, make) => {
    const [once, fourTimes] = [few, many].map((corpus) => countReads(corpus ?? tiny, make));
    expect(once).toBeGreaterThan(0);
    expect(fourTimes ?? Number.NaN).toBeLessThanOrEqual(4.4 * (once ?? 0));
  },
);

/** A corpus of so many provinces, each with a copy of the plan, the agencies, the values and the report of this one. */
function grow(corpus: Corpus, times: number): Corpus {
  const copies = Array.from({ length: times }, (_each, at) => ({
    plan: (id: string) => `${id}-${at}`,
    rename: <Value>(value: Value): Value =>
      JSON.parse(JSON.stringify(value).replaceAll('tra-vinh', `tra-vinh-${at}`)) as Value,
  }));
  const all = <Thing, Copy>(
    things: readonly Thing[],
    copy: (thing: Thing, by: (typeof copies)[number]) => Copy,
  ) => copies.flatMap((by) => things.map((thing) => copy(thing, by)));
  const file = <File extends { readonly name: string; readonly value: unknown }>(
    one: File,
    { rename }: (typeof copies)[number],
  ): File => ({ ...one, name: rename(one.name), value: rename(one.value) });
  const grown = {
    ...corpus,
    plans: all(corpus.plans, (plan, by) => ({
      ...plan,
      id: by.plan(plan.id),
      meta: by.rename(plan.meta),
      tasks: plan.tasks && file(plan.tasks, by),
      duties: plan.duties && file(plan.duties, by),
    })),
    provinces: all(corpus.provinces, (province, { rename }) => rename(province)),
    agencies: all(corpus.agencies, file),
    observations: all(corpus.observations, file),
    reports: all(corpus.reports, (report, by) => ({
      ...report,
      folder: by.plan(report.folder),
      value: { ...report.value, plan: by.plan(report.value.plan) },
    })),
  };
  return { ...grown, permalinks: extendLedger(emptyPermalinks, grown) };
}

type Watch = <List extends readonly unknown[]>(list: List) => List;

/** How many elements of the long lists are read while something is made. */
function countReads(corpus: Corpus, make: (corpus: Corpus, catalogue: Catalogue) => unknown): number {
  let reads = 0;
  const watch: Watch = (list) =>
    new Proxy(list, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const watched = watchLists(corpus, watch);
  const catalogue = watchLists(toCatalogue(corpus), watch);
  const facts = {
    provinces: watchLists(catalogue.provinces, watch),
    byPlan: watchFacts(catalogue.byPlan, watch),
    byIndicator: watchFacts(catalogue.byIndicator, watch),
    byProvince: watchFacts(catalogue.byProvince, watch),
  };
  make(watched, { ...catalogue, ...facts, corpus: watched });
  return reads;
}

function watchLists<Whole extends object>(whole: Whole, watch: Watch): Whole {
  const fields = Object.entries(whole).map(([name, value]) => [
    name,
    Array.isArray(value) ? watch(value) : value,
  ]);
  return Object.fromEntries(fields) as Whole;
}

function watchFacts<Facts extends object>(
  facts: ReadonlyMap<string, Facts>,
  watch: Watch,
): ReadonlyMap<string, Facts> {
  return new Map([...facts].map(([key, one]) => [key, watchLists(one, watch)]));
}
