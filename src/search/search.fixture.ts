import { readFileSync } from 'node:fs';
import { abbreviationsFileSchema } from '../schema/abbreviation.ts';
import { toAbbreviationBook } from './fold/abbreviation-book.ts';
import { noFacets, type SearchRecord } from './index/record.ts';

/** The abbreviations of the site itself. */
export const realBook = toAbbreviationBook(
  abbreviationsFileSchema.parse(JSON.parse(readFileSync('data/abbreviations.json', 'utf8'))),
);

/** A record, changed where the test says so. */
export function sampleRecord(rest: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url: '/x/',
    kind: 'task',
    title: 'Tổ chức hội thi',
    names: [],
    text: '',
    where: '',
    path: [],
    around: '',
    province: null,
    plan: null,
    facets: noFacets,
    ...rest,
  };
}
