import { runChecks } from '../../src/checks/run-checks.ts';
import { clausesOf, toCorpusIndex } from '../../src/domain/corpus-index.ts';
import type { ClauseIndex } from '../../src/domain/clauses/clause-index.ts';
import type { Plan } from '../../src/domain/corpus.ts';
import type { FactSet } from '../../src/drafts/decision.ts';
import { type FactFile, toFactFiles } from '../../src/drafts/fact-files.ts';
import { toFactSet } from '../../src/drafts/to-fact-set.ts';
import { readFiles } from '../../src/load/read-files.ts';
import { parseCorpus } from '../../src/parse/corpus.ts';
import type { FoundFile } from '../../src/parse/files/found-file.ts';
import type { Abbreviation } from '../../src/schema/abbreviation.ts';
import type { Finding, FindingCode } from '../../src/schema/finding.ts';
import type { Province } from '../../src/schema/province.ts';
import { type FileChange, writeTogether } from '../command/write-together.ts';

/** The facts of one plan as they stand on disk. */
export interface StoredFacts {
  readonly root: string;
  readonly asOf: string;
  readonly plan: Plan;
  readonly clauses: ClauseIndex;
  readonly set: FactSet;
  /** What abbreviations the corpus knows. */
  readonly abbreviations: readonly Abbreviation[];
  /** What is wrong with the plan and its facts already. */
  readonly findings: readonly Finding[];
  readonly provinces: readonly Province[];
  /** Those of the files that nobody can read whole: what they hold is not in the set. */
  readonly unread: ReadonlySet<string>;
  /** The files that were read: those of this plan, and the registers. */
  readonly files: readonly FoundFile[];
}

/** Reads the facts of a plan; null where there is no such plan, or its text cannot be read. */
export async function readFacts(root: string, asOf: string, planId: string): Promise<StoredFacts | null> {
  const files = await readFiles(root, (file) => isNeeded(file, planId));
  const loaded = parseCorpus(files, asOf);
  const { corpus } = loaded;
  const plan = corpus.plans.find(({ id }) => id === planId);
  if (plan === undefined) return null;
  return {
    ...{ root, asOf, plan, files },
    clauses: clausesOf(plan, toCorpusIndex(corpus)),
    set: toFactSet(plan, corpus),
    abbreviations: corpus.abbreviations,
    findings: runChecks(loaded),
    provinces: corpus.provinces,
    unread: corpus.unread,
  };
}

/**
 * Writes what `set` says otherwise than the stored facts, all of it or nothing, and gives the findings that it would
 * bring about; where there are any, nothing is written. @throws ChangedMeanwhile where a file is not what was read.
 */
export async function writeFacts(stored: StoredFacts, set: FactSet): Promise<readonly Finding[]> {
  const changed = toChanges(stored, set);
  const brought = judge(stored, changed);
  if (brought.length > 0) return brought;
  const texts = new Map(stored.files.map(({ file, content }) => [file, textOf(content)]));
  const changes: readonly FileChange[] = changed.map(({ file, text }) => ({
    ...{ file, content: text },
    before: texts.get(file) ?? null,
  }));
  await writeTogether(stored.root, changes);
  return [];
}

/** What `npm run check` would find when `set` were written that it does not find now. */
export function judgeFacts(stored: StoredFacts, set: FactSet): readonly Finding[] {
  return judge(stored, toChanges(stored, set));
}

function toChanges({ plan, set: before, files }: StoredFacts, set: FactSet): readonly FactFile[] {
  const text = textOf(files.find(({ file }) => file === plan.file)?.content) ?? '';
  return toFactFiles(before, set, { id: plan.id, province: plan.meta.province, text });
}

function judge({ files, asOf, findings }: StoredFacts, changed: readonly FactFile[]): readonly Finding[] {
  const other = new Map(changed.map(({ file, text }) => [file, text]));
  const kept = files.filter(({ file }) => !other.has(file));
  const fresh = changed.flatMap(({ file, text }) =>
    text === null ? [] : [{ file, content: new TextEncoder().encode(text) }],
  );
  const known = new Set(findings.map(signOf));
  const all = [...kept, ...fresh].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return runChecks(parseCorpus(all, asOf)).filter(
    (finding) => !leftForLater.has(finding.code) && !known.has(signOf(finding)),
  );
}

/** What a later decision or command mends: what nobody has decided about yet, and the ledger. */
const leftForLater: ReadonlySet<FindingCode> = new Set([
  'number-uncounted',
  'count-differs',
  'addresses-unrecorded',
  'copies-unrecorded',
]);

/** Lines move when something is added above, those of another entry that a finding names too. */
function signOf({ code, facts, file }: Finding): string {
  return JSON.stringify([code, file, facts], (field, value) => (field === 'line' ? null : value));
}

/** Facts are judged by their plan and the registers; other plans and the copies are not looked at. */
function isNeeded(file: string, planId: string): boolean {
  const [, folder, id] = /^data\/(plans|drafts|reports)\/([^/]+)\//.exec(file) ?? [];
  if (folder !== undefined) return id === planId && folder !== 'reports';
  if (file.startsWith('content/')) return file === `content/plans/${planId}.mdx`;
  return !/^data\/(sources|observations)\//.test(file);
}

function textOf(content: FoundFile['content'] | undefined): string | null {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : null;
}
