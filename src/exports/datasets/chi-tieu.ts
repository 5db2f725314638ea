import { defineDataset } from './dataset.ts';

/** The indicators: what is measured. */
export const indicatorsDataset = defineDataset({
  id: 'chi-tieu',
  columns: [
    'indicator_id',
    'name',
    'unit',
    'direction',
    'definition',
    'url',
    'name_en',
    'question',
    'field',
    'note',
  ],
  rows: ({ indicators }, links) =>
    [...indicators.values()].map(({ id, name, unit, direction, definition, question, field, note }) => ({
      indicator_id: id,
      name: name.vi,
      ...{ unit, direction, definition },
      url: links.indicator(id),
      name_en: name.en,
      ...{ question, field, note },
    })),
});
