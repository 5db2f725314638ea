import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../schema/finding.ts';

/** One rule over the whole corpus: it reads, it reports, and it never prints, writes or exits. */
export type Rule = (corpus: Corpus) => readonly Finding[];
