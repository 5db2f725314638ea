import { type Catalogue, toCatalogue } from '../domain/catalogue/catalogue.ts';
import type { Corpus } from '../domain/corpus.ts';
import { formatFinding } from '../wording/finding.ts';
import { findingWords } from '../wording/vi/findings/finding-words.ts';
import { loadCorpus } from './corpus.ts';
import { readSettings } from './settings.ts';

/** The corpus of the site that is being built: read once, shared by every page. */
export const corpus: Corpus = await loadSiteCorpus();

/** The same corpus with everything joined. */
export const catalogue: Catalogue = toCatalogue(corpus);

/** @throws Error with every finding when the files cannot be read as a corpus. */
async function loadSiteCorpus(): Promise<Corpus> {
  const { corpusRoot, asOf } = readSettings(process.env);
  const loaded = await loadCorpus(corpusRoot, asOf);
  if (loaded.findings.length > 0) {
    throw new Error(loaded.findings.map((finding) => formatFinding(finding, findingWords)).join('\n'));
  }
  return loaded.corpus;
}
