import { walkClauses } from '../../domain/clauses/walk.ts';
import type { Corpus, Plan } from '../../domain/corpus.ts';
import type { Finding } from '../../schema/finding.ts';

/** Whether a rule compared words with those of a clause in which something is wrong. */
export function createClauseDoubt(all: readonly Finding[], { plans }: Corpus): (finding: Finding) => boolean {
  const perFile = Map.groupBy(
    all.filter(({ code }) => code !== 'number-uncounted'),
    ({ file }) => file,
  );
  const doubtful = new Map(
    plans
      .filter(({ file }) => perFile.has(file))
      .map((plan) => [
        plan.id,
        clausesAt(
          plan,
          (perFile.get(plan.file) ?? []).map(({ line }) => line),
        ),
      ]),
  );
  return (finding) => {
    if (doubtful.size === 0) return false;
    const clauses = doubtful.get(planOf(finding));
    if (clauses === undefined || clauses.size === 0) return false;
    return finding.code === 'citation-absent' || clausesIn(finding).some((id) => clauses.has(id));
  };
}

/** The clauses to which some lines of a plan's file belong. */
function clausesAt({ document }: Plan, lines: readonly number[]): ReadonlySet<string> {
  const starts = [...walkClauses(document.clauses)].map(({ clause }) => ({
    id: clause.id,
    line: clause.place.line,
  }));
  return new Set(lines.flatMap((line) => starts.findLast((start) => start.line <= line)?.id ?? []));
}

function planOf({ file }: Finding): string {
  return /^(?:content\/plans|data\/plans)\/([^/.]+)/.exec(file)?.[1] ?? '';
}

/** The clauses with whose words a finding compares something. */
function clausesIn({ code, facts }: Finding): readonly string[] {
  if (facts === null || code === 'reference-dead') return [];
  if ('clause' in facts) return [facts.clause];
  return 'clauses' in facts && Array.isArray(facts.clauses) ? facts.clauses : [];
}
