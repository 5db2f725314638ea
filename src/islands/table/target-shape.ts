import { allKinds, type TableShape } from './shape.ts';

/** What can be asked of a table of targets. Published addresses hold the words, so that they stay. */
export const targetShape = {
  facets: {
    province: 'tinh',
    plan: 'ke-hoach',
    field: 'linh-vuc',
    indicator: 'chi-tieu',
    year: 'nam',
    standing: 'so-lieu',
  },
  formerFacets: {},
  columns: {
    level: { word: 'muc', keys: 'numbers' },
    year: { word: 'nam', keys: 'numbers' },
    indicator: { word: 'chi-tieu', keys: 'words' },
    standing: { word: 'khoang-cach', keys: 'numbers' },
    plan: { word: 'ke-hoach', keys: 'words' },
  },
  kinds: { [allKinds]: 'tat-ca' },
} as const satisfies TableShape;
