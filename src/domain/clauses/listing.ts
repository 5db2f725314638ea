import type { Finding } from '../../schema/finding.ts';
import type { LoadedCorpus } from '../corpus.ts';
import { type PlacedClause, walkClauses } from './walk.ts';

const folder = 'content/plans/';
const ending = '.mdx';

/** The clauses of one plan as far as its file could be read, and what is wrong with that file. */
export interface PlanListing {
  readonly clauses: readonly PlacedClause[];
  readonly findings: readonly Finding[];
}

/** The ids of all plans that have a file, readable or not. */
export function listPlans({ corpus }: LoadedCorpus): readonly string[] {
  return corpus.files
    .filter((file) => file.startsWith(folder) && file.endsWith(ending))
    .map((file) => file.slice(folder.length, -ending.length));
}

/** Lists a plan out of its file alone: neither the ledger nor the facts are asked. Null where no plan has this id. */
export function toPlanListing(loaded: LoadedCorpus, planId: string): PlanListing | null {
  if (!listPlans(loaded).includes(planId)) return null;
  const file = `${folder}${planId}${ending}`;
  const document = loaded.corpus.plans.find(({ id }) => id === planId)?.document;
  return {
    clauses: document === undefined ? [] : [...walkClauses(document.clauses)],
    findings: loaded.findings.filter((finding) => finding.file === file),
  };
}
