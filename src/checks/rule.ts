import type { Corpus } from '../domain/corpus.ts';
import type { CorpusIndex } from '../domain/corpus-index.ts';
import type { Finding } from '../schema/finding.ts';

/**
 * One rule over the whole corpus: it reads, it reports, and it never prints, writes or exits. What a file names by its
 * id it looks up in the index.
 */
export type Rule = (corpus: Corpus, index: CorpusIndex) => readonly Finding[];
