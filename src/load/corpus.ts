import type { LoadedCorpus } from '../domain/corpus.ts';
import { parseCorpus } from '../parse/corpus.ts';
import { findingAt } from '../schema/finding.ts';
import { todayIn, VIETNAM_TIME_ZONE } from '../text/dates.ts';
import { readFiles } from './read-files.ts';

/** Reads the whole corpus from the plain files under `root`. Problems in them are findings; only a broken disk throws. */
export async function loadCorpus(
  root: string,
  asOf: string,
  today = todayIn(VIETNAM_TIME_ZONE, new Date()),
): Promise<LoadedCorpus> {
  const files = await readFiles(root);
  const loaded = parseCorpus(files, asOf, today);
  if (files.length > 0) return loaded;
  const nowhere = findingAt({ file: root, line: 1, column: 1 }, 'corpus-nowhere', null);
  return { ...loaded, findings: [nowhere] };
}
