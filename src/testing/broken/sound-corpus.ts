import { extendLedger } from '../../links/permalinks.ts';
import { readFiles } from '../../load/read-files.ts';
import { parseCorpus } from '../../parse/corpus.ts';
import type { FoundFile } from '../../parse/files/found-file.ts';
import { emptyPermalinks } from '../../schema/permalinks.ts';

/** The day for which the cases speak. */
export const brokenAsOf = '2026-11-22';

/** The files of `corpus/`, with which nothing is wrong, and the ledger that fits them. */
export async function readSoundCorpus(): Promise<readonly FoundFile[]> {
  const files = await readFiles('src/testing/broken/corpus');
  const { corpus } = parseCorpus(files, brokenAsOf);
  const ledger = `${JSON.stringify(extendLedger(emptyPermalinks, corpus), null, 2)}\n`;
  return [...files, { file: 'data/permalinks.json', content: new TextEncoder().encode(ledger) }];
}
