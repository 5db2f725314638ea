import type { TableShape } from './shape.ts';

/** What can be asked of a table of tasks. Published addresses hold the words, so that they stay. */
export const taskShape = {
  facets: {
    plan: 'ke-hoach',
    province: 'tinh',
    lead: 'chu-tri',
    support: 'phoi-hop',
    group: 'nhom',
    time: 'thoi-gian',
    status: 'tinh-trang',
  },
  formerFacets: { status: 'trang-thai' },
  columns: {
    lead: { word: 'chu-tri', keys: 'words' },
    task: { word: 'viec', keys: 'words' },
    support: { word: 'phoi-hop', keys: 'words' },
    time: { word: 'thoi-gian', keys: 'words' },
    status: { word: 'tinh-trang', keys: 'numbers' },
    plan: { word: 'ke-hoach', keys: 'words' },
  },
  // Plans give out tasks, and in their last part responsibilities; readers ask for the first.
  kinds: { task: 'nhiem-vu', responsibility: 'trach-nhiem', all: 'tat-ca' },
} as const satisfies TableShape;
