import { extendLedger } from '../../links/permalinks.ts';
import { readFiles } from '../../load/read-files.ts';
import { parseCorpus } from '../../parse/corpus.ts';
import type { FoundFile } from '../../parse/files/found-file.ts';

/** The day for which the cases speak. */
export const brokenAsOf = '2026-11-22';

export const ledgerFile = 'data/permalinks.json';

/** The files of `corpus/`, with which nothing is wrong, and the ledger that fits them. */
export async function readSoundCorpus(): Promise<readonly FoundFile[]> {
  const files = await readFiles('src/testing/broken/corpus');
  return [...files, { file: ledgerFile, content: recordAll(files) }];
}

/** The ledger of some files with all that is new in them, as `npm run ledger` writes it. */
export function recordAll(files: readonly FoundFile[]): Uint8Array {
  const { corpus } = parseCorpus(files, brokenAsOf);
  return new TextEncoder().encode(`${JSON.stringify(extendLedger(corpus.permalinks, corpus), null, 2)}\n`);
}
