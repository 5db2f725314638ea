import type { PlanDocument } from '../domain/clauses/clause.ts';
import type { Finding, Place } from '../schema/finding.ts';
import { type PlanMeta, planMetaSchema } from '../schema/plan.ts';
import { toPlanDocument } from './clauses/tree.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { parseMdx } from './mdx.ts';
import { guardNesting } from './nesting.ts';

/** What came of parsing one plan file. */
export interface ParsedPlan {
  /** What is said about the document; where the frontmatter cannot be read, the emptiest that fits its schema. */
  readonly meta: PlanMeta;
  /** False where something of the frontmatter is missing or cannot be read. */
  readonly isMetaWhole: boolean;
  /** Null where the text cannot be read. */
  readonly document: PlanDocument | null;
  /** False where a part of the text was left out. */
  readonly isTextWhole: boolean;
  readonly findings: readonly Finding[];
  readonly locateMeta: (path: readonly PropertyKey[]) => Place;
}

/** Parses `content/plans/<plan>.mdx` without running it. Everything wrong with it becomes a finding. */
export function parsePlan(text: string, file: string): ParsedPlan {
  return guardNesting(
    file,
    () => parseWithin(text, file),
    (finding) => {
      const { value: meta, locate } = parseFrontmatter({ text, yaml: null }, file, planMetaSchema);
      return {
        meta,
        isMetaWhole: false,
        isTextWhole: false,
        document: null,
        findings: [finding],
        locateMeta: locate,
      };
    },
  );
}

function parseWithin(text: string, file: string): ParsedPlan {
  const parsed = parseMdx(text, file);
  const { value: meta, isWhole, ...frontmatter } = parseFrontmatter(parsed, file, planMetaSchema);
  // Without its dashes the head of a file is read as its text.
  const syntax = parsed.yaml === null ? [] : parsed.findings;
  const findings: Finding[] = [...frontmatter.findings, ...syntax];
  const common = { meta, isMetaWhole: isWhole, findings, locateMeta: frontmatter.locate };
  if (parsed.root === null) return { ...common, document: null, isTextWhole: false };
  const read = toPlanDocument(parsed.root, text, file, (finding) => findings.push(finding));
  return { ...common, document: read.document, isTextWhole: read.isWhole };
}
