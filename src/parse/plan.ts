import type { PlanDocument } from '../domain/clauses/clause.ts';
import { toPlanDocument } from './clauses/tree.ts';
import type { Finding, Place } from '../schema/finding.ts';
import { type PlanMeta, planMetaSchema } from '../schema/plan.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { parseMdx } from './mdx.ts';

/** What came of parsing one plan file. */
export interface ParsedPlan {
  readonly meta: PlanMeta | null;
  readonly document: PlanDocument | null;
  readonly findings: readonly Finding[];
  readonly locateMeta: (path: readonly PropertyKey[]) => Place;
}

/** Parses `content/plans/<plan>.mdx` without running it. Everything wrong with it becomes a finding. */
export function parsePlan(text: string, file: string): ParsedPlan {
  const parsed = parseMdx(text, file);
  const frontmatter = parseFrontmatter(parsed.yaml, file, planMetaSchema);
  const findings: Finding[] = [...frontmatter.findings, ...parsed.findings];
  if (parsed.root === null) return { meta: null, document: null, findings, locateMeta: frontmatter.locate };
  const document = toPlanDocument(parsed.root, text, file, (finding) => findings.push(finding));
  return { meta: frontmatter.value, document, findings, locateMeta: frontmatter.locate };
}
