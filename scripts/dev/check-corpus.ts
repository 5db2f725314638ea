import { runChecks } from '../../src/checks/run-checks.ts';
import { type Catalogue, toCatalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import type { Finding } from '../../src/schema/finding.ts';

/** What the pages are made of while somebody is writing. */
export interface CheckedCorpus {
  readonly findings: readonly Finding[];
  /** Null where a file cannot be read as what it shall be: a page made of the rest would be made of guesses. */
  readonly site: { readonly corpus: Corpus; readonly catalogue: Catalogue } | null;
}

/** Reads a corpus and checks it. */
export async function checkCorpus(root: string, asOf: string): Promise<CheckedCorpus> {
  const loaded = await loadCorpus(root, asOf);
  const { corpus } = loaded;
  return {
    findings: runChecks(loaded),
    site: loaded.findings.length > 0 ? null : { corpus, catalogue: toCatalogue(corpus) },
  };
}
