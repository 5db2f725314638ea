import type { Abbreviation } from '../schema/abbreviation.ts';
import type { AgencyFile } from '../schema/agency.ts';
import type { Correction } from '../schema/correction.ts';
import type { Counts } from '../schema/counts.ts';
import type {
  AgencyDraft,
  Dropped,
  DutyDraft,
  IndicatorDraft,
  TargetDraftsFile,
  TaskDraft,
} from '../schema/draft.ts';
import type { DutyFile } from '../schema/duty.ts';
import type { Finding, Place } from '../schema/finding.ts';
import type { IndicatorFile } from '../schema/indicator.ts';
import type { ObservationFile } from '../schema/observation.ts';
import type { Permalinks } from '../schema/permalinks.ts';
import type { PlanMeta } from '../schema/plan.ts';
import type { Province } from '../schema/province.ts';
import type { Report } from '../schema/report.ts';
import type { Site } from '../schema/site.ts';
import type { TargetsFile } from '../schema/target.ts';
import type { TaskFile } from '../schema/task.ts';
import type { PlanDocument } from './clauses/clause.ts';
import type { Reading } from './documents/file-refusal.ts';

/** Finds the place in its file of a value, by its path from the file's root. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** What one data file says, with the place of everything in it. */
export interface DataFile<Value> {
  readonly file: string;
  /** File name without its ending. */
  readonly name: string;
  /** Name of the folder the file lies in. */
  readonly folder: string;
  readonly value: Value;
  readonly locate: Locate;
}

/**
 * `data/drafts/<plan>/`: what was read from a plan by rules and nobody has decided yet, and what was decided against; each
 * null where there is no such file. It stands in no page and no dataset.
 */
export interface PlanDrafts {
  readonly targets: DataFile<TargetDraftsFile> | null;
  readonly tasks: DataFile<readonly TaskDraft[]> | null;
  readonly duties: DataFile<readonly DutyDraft[]> | null;
  readonly indicators: DataFile<readonly IndicatorDraft[]> | null;
  readonly agencies: DataFile<readonly AgencyDraft[]> | null;
  readonly dropped: DataFile<readonly Dropped[]> | null;
}

/** The drafts of a plan of which nothing was ever drafted. */
export const noDrafts: PlanDrafts = {
  targets: null,
  tasks: null,
  duties: null,
  indicators: null,
  agencies: null,
  dropped: null,
};

/** A published plan: what is said about it, its text, what is counted about it, and the corrections of its scan. */
export interface Plan {
  /** File name without `.mdx`. */
  readonly id: string;
  readonly file: string;
  readonly meta: PlanMeta;
  readonly document: PlanDocument;
  readonly corrections: readonly Correction[];
  readonly locateMeta: Locate;
  /** False where something of the frontmatter is missing or unreadable: `meta` is then partly what nobody wrote. */
  readonly isMetaWhole: boolean;
  /** False where a part of the text could not be read: a clause that is not found may be in it. */
  readonly isTextWhole: boolean;
  /** `data/plans/<plan>/targets.json`; null where nothing was recorded yet. */
  readonly targets: DataFile<TargetsFile> | null;
  readonly tasks: DataFile<TaskFile> | null;
  readonly duties: DataFile<DutyFile> | null;
  /** What a person counted in the document; null where nobody did. */
  readonly counts: DataFile<Counts> | null;
  readonly drafts: PlanDrafts;
}

/** Where the copies of the source documents lie, from the corpus's root. */
export const sourcesFolder = 'data/sources';

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
  /** The day of reading, never before `asOf`, ISO date: nothing can have happened after it. */
  readonly today: string;
  /** Whose site it is. */
  readonly site: Site;
  /** In the order of their ids. */
  readonly plans: readonly Plan[];
  readonly provinces: readonly Province[];
  readonly locateProvince: Locate;
  /** One file an indicator; its name is the id. */
  readonly indicators: readonly DataFile<IndicatorFile>[];
  /** One file a province; its name is the province's id. */
  readonly agencies: readonly DataFile<AgencyFile>[];
  /** One file a province; its name is the province's id. */
  readonly observations: readonly DataFile<ObservationFile>[];
  /** One file a report; its folder is the plan's id. */
  readonly reports: readonly DataFile<Report>[];
  /** SHA-256 of the text of each report, by `<plan>/<report>`. */
  readonly reportHashes: ReadonlyMap<string, string>;
  /** What search takes for the same words. */
  readonly abbreviations: readonly Abbreviation[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  /**
   * What a copy says, read when it is asked for: of plain text the lines of its file, of Word and Markdown a line a
   * paragraph. Null for a copy of another kind, and for none; a refusal where it cannot be read.
   */
  readonly readCopy: (name: string) => Reading<string> | null;
  readonly permalinks: Permalinks;
  readonly locatePermalink: Locate;
  readonly authored: readonly AuthoredFile[];
  /** The paths of all files of `content/` and `data/` but the copies, whatever they are. */
  readonly files: readonly string[];
  /** The files of which something could not be read: what they would say is unknown, so what names it is not judged. */
  readonly unread: ReadonlySet<string>;
}

/** A corpus with everything that was wrong with the files it came from; what could not be parsed is left out of it. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
}
