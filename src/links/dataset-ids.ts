/** The tables of open data, by the name that their files carry: `/du-lieu/<id>.csv`. */
export const datasetIds = [
  'ke-hoach',
  'dieu-khoan',
  'chi-tieu',
  'muc-tieu',
  'nhiem-vu',
  'co-quan',
  'tinh',
  'so-lieu',
  'lich-bao-cao',
  'bao-cao',
] as const;

/** The forms in which each table is published, as endings of its files. */
export const datasetFormats = ['csv', 'json'] as const;

export type DatasetId = (typeof datasetIds)[number];
