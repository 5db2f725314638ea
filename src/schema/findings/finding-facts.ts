import type { ClauseFindings } from './clause-findings.ts';
import type { FactFindings } from './fact-findings.ts';
import type { FileFindings } from './file-findings.ts';
import type { LinkFindings } from './link-findings.ts';
import type { PlanFindings } from './plan-findings.ts';
import type { RegisterFindings } from './register-findings.ts';
import type { ReportFindings } from './report-findings.ts';
import type { SchemaFindings } from './schema-findings.ts';
import type { SyntaxFindings } from './syntax-findings.ts';
import type { TextFindings } from './text-findings.ts';

/** Every code of a finding, with the facts that its sentence needs; null where it needs none. One interface a topic. */
export interface FindingFacts
  extends
    FileFindings,
    SyntaxFindings,
    SchemaFindings,
    TextFindings,
    ClauseFindings,
    PlanFindings,
    FactFindings,
    ReportFindings,
    RegisterFindings,
    LinkFindings {}
