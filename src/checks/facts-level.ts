import { isTitle } from '../domain/clauses/title.ts';
import { walkClauses } from '../domain/clauses/walk.ts';
import { wordsOf } from '../domain/clauses/words.ts';
import type { Corpus, Plan } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { FactsLevel } from '../schema/plan.ts';
import type { TargetsFile } from '../schema/target.ts';
import { fold } from '../text/fold.ts';
import type { Rule } from './rule.ts';

/** The files of facts that a plan has at each level; what stands in neither list it may have. */
const files: Readonly<
  Record<FactsLevel, { readonly wanted: readonly string[]; readonly refused: readonly string[] }>
> = {
  none: { wanted: [], refused: ['targets.json', 'tasks.json', 'duties.json', 'counts.json'] },
  figures: { wanted: ['targets.json'], refused: ['tasks.json'] },
  all: { wanted: ['targets.json', 'tasks.json', 'duties.json'], refused: [] },
};

/** What is recorded of a plan is what its frontmatter says: its text alone, its figures too, or its tasks as well. */
export const checkFactsLevel: Rule = (corpus) => {
  const there = new Set([...corpus.files, ...corpus.unread]);
  return corpus.plans.flatMap((plan) => [...checkFiles(plan, there), ...checkGoalClauses(plan, corpus)]);
};

function checkFiles(
  { id, meta, isMetaWhole, locateMeta }: Plan,
  there: ReadonlySet<string>,
): readonly Finding[] {
  if (!isMetaWhole) return [];
  const level = meta.facts;
  const folder = `data/plans/${id}/`;
  const isThere = (name: string): boolean => there.has(folder + name);
  const paths = (names: readonly string[]): readonly string[] => names.map((name) => folder + name);
  const beyond = paths(files[level].refused.filter(isThere));
  const missing = paths(files[level].wanted.filter((name) => !isThere(name)));
  const place = locateMeta(['facts']);
  return [
    ...(beyond.length === 0 ? [] : [findingAt(place, 'facts-beyond-level', { level, files: beyond })]),
    ...(missing.length === 0 ? [] : [findingAt(place, 'facts-missing', { level, files: missing })]),
  ];
}

/** Without its goal clauses nobody counts the numbers of a plan; only one that speaks of no goals has none. */
function checkGoalClauses(plan: Plan, { unread }: Corpus): readonly Finding[] {
  const { targets } = plan;
  if (targets === null || unread.has(targets.file) || targets.value.goalClauses.length > 0) return [];
  if (isEmpty(targets.value) && !speaksOfGoals(plan)) return [];
  return [findingAt(targets.locate(['goalClauses']), 'goal-clauses-empty', null)];
}

function isEmpty({ targets, qualitative, notGoals }: TargetsFile): boolean {
  return targets.length + qualitative.length + notGoals.length === 0;
}

/** Whether a title of the plan says that goals stand below it; a text that was not read whole may have one. */
function speaksOfGoals({ document, isTextWhole }: Plan): boolean {
  const titles = walkClauses(document.clauses).filter(({ clause }) => isTitle(clause));
  return (
    !isTextWhole || titles.some(({ clause }) => /\b(?:muc|chi) tieu\b/.test(fold(wordsOf(clause.words))))
  );
}
