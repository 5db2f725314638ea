import type { Clause, PlanDocument } from '../domain/clauses/clause.ts';
import { walkClauses } from '../domain/clauses/walk.ts';
import { noDrafts, type Plan } from '../domain/corpus.ts';
import { type ParsedPlan, parsePlan } from '../parse/plan.ts';

/** The least frontmatter that a plan may have, without its dashes. Its first field stands on line 2 of the file. */
export const tinyFrontmatter = `province: tra-vinh
kind: Kế hoạch
number: 24/KH-UBND
numberSources: []
issued: 2025-03-05
issuedSources: []
place: Trà Vinh
issuer: Ủy ban nhân dân tỉnh Trà Vinh
signer: null
title: Kế hoạch thử
abstract: Thử
shortTitle: Kế hoạch 24
period: null
facts: all
legalBases: []
cites: []
source:
  file: goc.txt
  publisher: null
  url: null
  copies: []
  corrections: null
  remark: null
  copyOnly: []
inForce:
  status: unknown
  text: chưa xác định
  source: null`;

/** The path that findings about a fixture name. */
export const fixtureFile = 'content/plans/thu.mdx';

/** The text of a plan file: a frontmatter and the printed text. */
export function planText(body: string, frontmatter: string = tinyFrontmatter): string {
  return `---\n${frontmatter}\n---\n\n${body}\n`;
}

/** The line of the file on which the first line of a body stands. */
export const bodyLine = tinyFrontmatter.split('\n').length + 4;

/** What came of parsing a body under the tiny frontmatter. */
export function parseBody(body: string): ParsedPlan {
  return parsePlan(planText(body), fixtureFile);
}

/**
 * The document of a body with which nothing is wrong.
 * @throws Error with the findings where something is.
 */
export function documentOf(body: string): PlanDocument {
  const { document, findings } = parseBody(body);
  if (document === null || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
  return document;
}

/**
 * A published plan with this body, about which nothing is counted.
 * @throws Error where something is wrong with the body.
 */
export function planOf(body: string): Plan {
  const { meta, locateMeta } = parseBody(body);
  const counted = { targets: null, tasks: null, duties: null, counts: null };
  return {
    id: 'thu',
    file: fixtureFile,
    meta,
    document: documentOf(body),
    corrections: [],
    locateMeta,
    isMetaWhole: true,
    isTextWhole: true,
    ...counted,
    drafts: noDrafts,
  };
}

/** All clauses of a document in printed order. */
export function allClauses(document: PlanDocument): readonly Clause[] {
  return walkClauses(document.clauses).map(({ clause }) => clause);
}

/** The ids of all clauses of a body, in printed order. */
export function idsOf(body: string): readonly string[] {
  return allClauses(documentOf(body)).map(({ id }) => id);
}

/** What is wrong with a body: code, line of the body (from 1) and column. */
export function problemsOf(body: string): readonly string[] {
  return parseBody(body).findings.map(({ code, line, column }) => `${code} ${line - bodyLine + 1}:${column}`);
}
