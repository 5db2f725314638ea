import type { Correction } from '../schema/correction.ts';
import type { Finding, Place } from '../schema/finding.ts';
import type { Permalinks } from '../schema/permalinks.ts';
import type { PlanMeta } from '../schema/plan.ts';
import type { Province } from '../schema/province.ts';
import type { PlanDocument } from './clauses/clause.ts';

/** Finds the place in its file of a value, by its path from the file's root. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** A published plan: what is said about it, its text, and the corrections of its scan. */
export interface Plan {
  /** File name without `.mdx`. */
  readonly id: string;
  readonly file: string;
  readonly meta: PlanMeta;
  readonly document: PlanDocument;
  readonly corrections: readonly Correction[];
  readonly locateMeta: Locate;
}

/** A copy of a source document, kept byte for byte. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** An authored file as it stands on disk, for the checks that read the text itself. */
export interface AuthoredFile {
  readonly file: string;
  readonly text: string;
}

/** Everything the site is made of, read once and never changed. Pages, checks and exports all read this. */
export interface Corpus {
  /** The day for which the site speaks, ISO date in Asia/Ho_Chi_Minh. */
  readonly asOf: string;
  /** In printed order of their ids. */
  readonly plans: readonly Plan[];
  readonly provinces: readonly Province[];
  readonly locateProvince: Locate;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly permalinks: Permalinks;
  readonly locatePermalink: Locate;
  readonly authored: readonly AuthoredFile[];
}

/** A corpus with everything that was wrong with the files it came from; what could not be parsed is left out of it. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
}
