import type { RowProblem } from '../../src/drafts/sheets/import-problem.ts';
import { validate } from '../../src/parse/json.ts';
import { formatRowProblem } from '../../src/wording/vi/row-problems.ts';

/** What is wrong with rows, a line each; what a schema refuses is told as the findings that it would be in a file. */
export function toldProblems(problems: readonly RowProblem[]): readonly string[] {
  return problems.flatMap(toFindings).map(formatRowProblem);
}

function toFindings(problem: RowProblem): readonly RowProblem[] {
  if (problem.code !== 'entry-invalid') return [problem];
  const { sheet, facts } = problem;
  const locate = (path: readonly PropertyKey[]) => ({ file: sheet, line: 1, column: 1, path });
  return validate(facts.entry, facts.schema, locate, []).findings.map((finding) => {
    const { cell, header } = facts.placeOf(finding.path ?? []);
    return { sheet, cell, code: 'fact-wrong', facts: { header, finding } };
  });
}
