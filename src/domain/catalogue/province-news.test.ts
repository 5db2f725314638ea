import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../load/corpus.ts';
import type { Catalogue } from './catalogue.ts';
import { toCatalogue } from './catalogue.ts';
import { toProvinceNews } from './province-news.ts';

const real = toCatalogue((await loadCorpus('.', '2026-11-22')).corpus);
const sampleOn = async (day: string) => toCatalogue((await loadCorpus('src/testing/tinh-mau', day)).corpus);

function newsOf(id: string, catalogue: Catalogue) {
  const province = catalogue.provinces.byId.get(id);
  if (province === undefined) throw new Error(`no province ${id}`);
  return toProvinceNews([province], catalogue);
}

describe('the news of a province', () => {
  test('tell of its plan on the day it was issued, and of a new unit on its first day', () => {
    expect(newsOf('tra-vinh', real).find(({ kind }) => kind === 'plan')?.date).toBe('2025-03-05');
    expect(newsOf('vinh-long', real).find(({ kind }) => kind === 'began')?.date).toBe('2025-07-01');
    expect(newsOf('tra-vinh', real).filter(({ kind }) => kind === 'began')).toEqual([]);
  });

  test('are newest first, and each value with a known day is in exactly one of them', () => {
    for (const { province, observations } of real.byProvince.values()) {
      const news = toProvinceNews([province], real);
      const days = news.map(({ date }) => date);
      expect(days).toEqual(days.toSorted().reverse());
      const told = news.flatMap((one) => (one.kind === 'values' ? one.observations : []));
      const released = observations.filter((one) => one.released !== null);
      expect(new Set(told)).toEqual(new Set(released));
      expect(told).toHaveLength(released.length);
    }
  });

  test('tell of each report once, on the day it was published, and of none to come', async () => {
    const reports = (catalogue: Catalogue) =>
      newsOf('tinh-mau', catalogue).flatMap((one) => (one.kind === 'report' ? [one.report.id] : []));
    const late = await sampleOn('2026-11-22');
    const all = late.corpus.reports.map(({ value }) => value);
    expect(new Set(reports(late))).toEqual(new Set(all.map(({ id }) => id)));
    const [first] = all.map(({ published }) => published).toSorted();
    expect(reports(await sampleOn(first ?? ''))).toHaveLength(1);
  });
});
