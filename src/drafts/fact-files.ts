import type { FactSet } from './decision.ts';

/** What a file of a corpus is to hold; null where it is to be none. */
export interface FactFile {
  /** Path from the corpus's root. */
  readonly file: string;
  readonly text: string | null;
}

/** Of which plan a set of facts is, and what its file says. */
export interface FactsOwner {
  readonly id: string;
  readonly province: string;
  /** The text of `content/plans/<plan>.mdx`. */
  readonly text: string;
}

/**
 * The files in which two sets of one plan's facts differ, as they are to be after it: registers first, then the facts,
 * then the drafts, so that what names something never stands before it, and a fact stands twice before it stands nowhere.
 */
export function toFactFiles(before: FactSet, after: FactSet, owner: FactsOwner): readonly FactFile[] {
  const old = new Map(allFiles(before, owner).map(({ file, text }) => [file, text]));
  return allFiles(after, owner).filter(({ file, text }) => (old.get(file) ?? null) !== text);
}

function allFiles(set: FactSet, { id, province, text }: FactsOwner): readonly FactFile[] {
  const { facts, indicators, agencies, targets, tasks, duties, drafts } = set;
  const plan = (name: string): string => `data/plans/${id}/${name}.json`;
  const draft = (name: string): string => `data/drafts/${id}/${name}.json`;
  const waits = [drafts.targets.targets, drafts.targets.qualitative, drafts.targets.notGoals];
  const hasTargets = waits.some(({ length }) => length > 0) || drafts.targets.contradictions.length > 0;
  // Which clauses set goals is known from the facts, once there are any.
  const keepsTargets = hasTargets || (targets === null && drafts.targets.goalClauses.length > 0);
  return [
    ...indicators.map(({ id: name, ...indicator }) => toFile(`data/indicators/${name}.json`, indicator)),
    toFile(`data/agencies/${province}.json`, orNone(agencies)),
    toFile(plan('targets'), targets),
    toFile(plan('tasks'), tasks),
    toFile(plan('duties'), duties),
    { file: `content/plans/${id}.mdx`, text: withFactsLevel(text, facts) },
    toFile(draft('targets'), keepsTargets ? drafts.targets : null),
    toFile(draft('tasks'), orNone(drafts.tasks)),
    toFile(draft('duties'), orNone(drafts.duties)),
    toFile(draft('indicators'), orNone(drafts.indicators)),
    toFile(draft('agencies'), orNone(drafts.agencies)),
    toFile(draft('dropped'), orNone(drafts.dropped)),
  ];
}

function toFile(file: string, value: object | null): FactFile {
  return { file, text: value === null ? null : `${JSON.stringify(value, null, 2)}\n` };
}

function orNone<Value>(list: readonly Value[]): readonly Value[] | null {
  return list.length === 0 ? null : list;
}

/** The text of a plan whose frontmatter says another level; all else stays letter for letter. */
function withFactsLevel(text: string, facts: FactSet['facts']): string {
  const end = text.indexOf('\n---', 3);
  const head = text.slice(0, end < 0 ? 0 : end);
  return head.replace(/^facts:.*$/m, `facts: ${facts}`) + text.slice(head.length);
}
