import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Abbreviation } from '../schema/abbreviation.ts';
import { toAbbreviationBook } from '../search/fold/abbreviation-book.ts';
import { findTellingTones, type IndexWords, toIndexWords } from '../search/index/index-words.ts';
import type { SearchRecord } from '../search/index/record.ts';
import { listFiles } from './built-site.ts';

/** A record as the built index carries it, and the words under which it is found. */
export interface IndexedRecord {
  readonly record: SearchRecord;
  readonly words: IndexWords;
}

// What Pagefind writes before the JSON of a result.
const signature = 'pagefind_dcd';

/** Every record of a built search index, read back from the files that results are shown from, by address. */
export async function readIndex(folder: string): Promise<readonly IndexedRecord[]> {
  const fragments = (await listFiles(folder)).filter((file) => file.endsWith('.pf_fragment'));
  const records = fragments
    .map((file) => readRecord(join(folder, file)))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
  // The build wrote the file from checked data.
  const abbreviations: readonly Abbreviation[] = JSON.parse(
    readFileSync(join(folder, 'viet-tat.json'), 'utf8'),
  );
  const book = toAbbreviationBook(abbreviations);
  const tones = findTellingTones(records, book);
  return records.map((record) => ({ record, words: toIndexWords(record, book, tones) }));
}

function readRecord(path: string): SearchRecord {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`${path} is no result of Pagefind`);
  const { meta }: { readonly meta: SearchRecord } = JSON.parse(text.slice(signature.length));
  return meta;
}
