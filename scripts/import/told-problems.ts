import type { RowProblem } from '../../src/drafts/sheets/import-problem.ts';
import { toSchemaFindings } from '../../src/parse/zod-findings.ts';
import { formatRowProblem } from '../../src/wording/vi/row-problems.ts';

/** What is wrong with rows, a line each; what a schema refuses is told as the finding that it would be in a file. */
export function toldProblems(problems: readonly RowProblem[]): readonly string[] {
  return problems.flatMap(toFindings).map(formatRowProblem);
}

function toFindings(problem: RowProblem): readonly RowProblem[] {
  if (problem.code !== 'entry-invalid') return [problem];
  const { header, issue, entry, schema } = problem.facts;
  const locate = () => ({ file: problem.sheet, line: 1, column: 1 });
  return toSchemaFindings([issue], locate, entry, schema).map((finding) => ({
    ...{ sheet: problem.sheet, cell: problem.cell, code: 'fact-wrong', facts: { header, finding } },
  }));
}
