import type { Observation } from '../../schema/observation.ts';
import { defineDataset, type PublishedNumber } from './dataset.ts';

/** The actual values that somebody published. */
export const observationsDataset = defineDataset({
  id: 'so-lieu',
  columns: [
    'indicator_id',
    'province_id',
    'period_start',
    'period_end',
    'label_year',
    'value',
    'rank',
    'rank_of',
    'unit',
    'publisher',
    'tier',
    'released',
    'quote',
    'source_url',
    'url',
    'value_published',
    'vintage',
    'read',
  ],
  rows: ({ observations }, links) =>
    observations.map((one) => ({
      indicator_id: one.indicator,
      province_id: one.province,
      period_start: one.periodStart,
      period_end: one.periodEnd,
      label_year: one.labelYear,
      value: toPublished(one),
      rank: one.rank,
      rank_of: one.rankOf,
      unit: one.unit,
      publisher: one.publisher,
      tier: one.tier,
      released: one.released,
      quote: one.quote,
      source_url: one.sourceUrl,
      url: links.indicator(one.indicator),
      value_published: toPublished(one)?.published ?? null,
      vintage: one.vintage,
      read: one.read,
    })),
});

function toPublished({ value, valuePublished }: Observation): PublishedNumber | null {
  return value === null ? null : { value, published: valuePublished ?? String(value) };
}
