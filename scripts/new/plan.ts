import { compareWithCopy } from '../../src/domain/copy-words.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { listPlans } from '../../src/domain/clauses/listing.ts';
import { walkClauses } from '../../src/domain/clauses/walk.ts';
import { sourcesFolder } from '../../src/domain/corpus.ts';
import type { Transcript } from '../../src/domain/documents/transcript.ts';
import { toPlainText } from '../../src/domain/documents/plain-text.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import type { Finding, FindingCode } from '../../src/schema/finding.ts';
import { toFacts } from '../../src/transcribe/facts/to-facts.ts';
import { toPlanFile } from '../../src/transcribe/plan-file.ts';
import { toPlanMeta } from '../../src/transcribe/plan-meta.ts';
import { transcribe } from '../../src/transcribe/transcribe.ts';
import { newWording as words } from '../../src/wording/vi/new.ts';
import type { Run } from '../command/run-command.ts';
import { writeTogether } from '../command/write-together.ts';
import type { Asker } from './asker.ts';
import { askAboutPlan, type planOptions } from './plan-questions.ts';
import { sayChanges, sayHead, sayUnsure } from './plan-summary.ts';
import { type GivenDocument, readGiven } from './read-given.ts';

export type PlanRun = Pick<Run<'yes' | 'all', (typeof planOptions)[number]>, 'settings' | 'has'>;

/** What `npm run ledger` writes down, once a person has looked at the ids that are then kept for ever. */
const ofLedger: readonly FindingCode[] = ['addresses-unrecorded', 'copies-unrecorded'];

/**
 * From a document to a plan of the corpus: its copy and its text are written, both or neither, and what is open is said.
 * True where nothing is wrong with the plan.
 */
export async function newPlan(
  files: readonly string[],
  { settings: { corpusRoot, asOf }, has }: PlanRun,
  asker: Asker,
): Promise<boolean> {
  const say = (lines: readonly string[]): void => lines.forEach((line) => void asker.say(line));
  const loaded = await loadCorpus(corpusRoot, asOf);
  const { provinces, sources, unread } = loaded.corpus;
  if (unread.has('data/provinces.json')) {
    asker.report(loaded.findings.filter(({ file }) => file === 'data/provinces.json'));
    return false;
  }
  const given = await readGiven(files);
  const { transcript, regions } = transcribe(given.document);
  const facts = toFacts(regions, [...new Set(provinces.map(({ name }) => name))]);
  const { kind, abstract } = facts;
  asker.say(words.read(given.name, abstract === null ? null : `${kind ?? ''} “${abstract}”`.trim()));
  const taken = [...listPlans(loaded), ...[...sources.keys()].map((name) => name.replace(/\.[^.]+$/, ''))];
  const answers = await askAboutPlan({ facts, provinces, taken }, asker);
  const copy = `${answers.id}${given.ending}`;
  const marks = findMarks(transcript);
  const meta = toPlanMeta(answers, facts, { name: copy, only: [...findPages(given), ...marks] });
  const plan = toPlanFile(meta, transcript);
  const file = `content/plans/${answers.id}.mdx`;
  await writeTogether(corpusRoot, [
    { file: `${sourcesFolder}/${copy}`, content: given.bytes, before: null },
    { file, content: plan.text, before: null },
  ]);
  const after = await loadCorpus(corpusRoot, asOf);
  const findings = runChecks(after);
  const own = findings.filter((finding) => isOf(finding, file, copy));
  const others = findings.filter((finding) => !own.includes(finding) && !ofLedger.includes(finding.code));
  const document = after.corpus.plans.find(({ id }) => id === answers.id)?.document;
  const text = toPlainText(given.document);
  const isEqual = document !== undefined && compareWithCopy(document, text, marks) === null;
  say([
    words.written([file, `${sourcesFolder}/${copy}`]),
    words.counts(walkClauses(document?.clauses ?? []).length, transcript.counts),
    isEqual ? words.wordsEqual(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : words.wordsDiffer,
    ...sayHead(meta, facts),
    ...sayChanges(transcript.changes, has('all')),
    ...sayUnsure(file, plan.unsure, has('all')),
  ]);
  if (own.length > 0) asker.report(own);
  if (others.length > 0) asker.say(words.otherFindings(others.length));
  asker.say(own.length > 0 ? words.nextMend(file) : words.next(file, answers.id));
  return own.length === 0;
}

/** Plain text has the numbers of its pages among its lines, where the copy of a plan is compared with it. */
function findPages({ ending, document }: GivenDocument): readonly string[] {
  const pages = document.doubts.filter(({ kind }) => ending === '.txt' && kind === 'page-number');
  return pages.map(({ words: number }) => number);
}

/** An “o” before an item was a mark, and reads in the copy as a word. */
function findMarks({ unsure }: Transcript): readonly string[] {
  return unsure.flatMap(({ kind, words: line }) =>
    kind === 'mark-written' && /^o\s/.test(line) ? ['o'] : [],
  );
}

function isOf({ file }: Finding, plan: string, copy: string): boolean {
  return file === plan || file === `${sourcesFolder}/${copy}`;
}
