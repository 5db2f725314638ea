import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { type Catalogue, toCatalogue } from '../src/domain/catalogue/catalogue.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import { allDatasets } from '../src/exports/datasets/all-datasets.ts';
import { describeDataset } from '../src/exports/datasets/describe-dataset.ts';
import { createLinks } from '../src/links/links.ts';
import { type AbbreviationBook, toAbbreviationBook } from '../src/search/fold/abbreviation-book.ts';
import { toIndexDocument } from '../src/search/index/index-document.ts';
import { findTellingTones } from '../src/search/index/index-words.ts';
import { toPlaces } from '../src/search/index/places.ts';
import type { SearchRecord } from '../src/search/index/record.ts';
import { toRecords } from '../src/search/index/to-records.ts';
import { toWordList } from '../src/search/index/word-list.ts';
import { datasetWords } from '../src/wording/vi/datasets.ts';
import { recordWording } from '../src/wording/vi/search.ts';

// The rest of what Pagefind writes are widgets of its own.
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter|fragment))$/;
const signature = 'pagefind_dcd';

/** Writes the search index of a site into its folder: the files of Pagefind, the abbreviations, the names of places and the list of words. */
export async function indexSite(siteFolder: string, corpus: Corpus, basePath: string): Promise<void> {
  const folder = join(siteFolder, createLinks('/').searchIndex);
  const catalogue = toCatalogue(corpus);
  const records = recordsOf(catalogue, basePath);
  const book = toAbbreviationBook(corpus.abbreviations);
  const byUrl = new Map(records.map((record) => [record.url, record]));
  for (const { path, content } of await runPagefind(records, book)) {
    if (!needed.test(path.split('/').at(-1) ?? '')) continue;
    await write(join(folder, path), path.endsWith('.pf_fragment') ? carryRecord(content, byUrl) : content);
  }
  await write(join(folder, 'viet-tat.json'), JSON.stringify(corpus.abbreviations));
  const places = toPlaces(catalogue, recordWording.place).map(({ name, planned }) => [name, planned]);
  await write(join(folder, 'noi.json'), JSON.stringify(Object.fromEntries(places)));
  await write(join(folder, 'chu.json'), JSON.stringify(toWordList(records, book)));
}

function recordsOf(catalogue: Catalogue, basePath: string): readonly SearchRecord[] {
  const links = createLinks(basePath);
  const datasets = allDatasets
    .map((dataset) => describeDataset(dataset, datasetWords))
    .map(({ id, title, description }) => ({ url: `${links.data}#${id}`, title, text: description }));
  return toRecords({ catalogue, links, words: recordWording, datasets, news: [] });
}

async function runPagefind(
  records: readonly SearchRecord[],
  book: AbbreviationBook,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const tellingTones = findTellingTones(records, book);
  try {
    // One after another: the order in which documents arrive decides what the index files hold.
    for (const record of records) {
      const content = toIndexDocument(record, book, tellingTones);
      const added = await index.addHTMLFile({ url: record.url, content });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    return written.files;
  } finally {
    await close();
  }
}

/** A result's file with the record instead of the folded words, which nobody can read. */
function carryRecord(content: Uint8Array, records: ReadonlyMap<string, SearchRecord>): Uint8Array {
  const fragment: unknown = JSON.parse(gunzipSync(content).toString('utf8').slice(signature.length));
  const url = fragment instanceof Object && 'url' in fragment ? String(fragment.url) : '';
  const record = records.get(url);
  if (record === undefined) throw new Error(`the index has a result at ${url}, which is no record`);
  const carrying = { url, content: '', word_count: 0, filters: {}, anchors: [], meta: record };
  return gzipSync(signature + JSON.stringify(carrying), { level: 9 });
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
