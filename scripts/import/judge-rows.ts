import type { FactSet } from '../../src/drafts/decision.ts';
import { keyOf } from '../../src/drafts/draft-key.ts';
import { factsOf } from '../../src/drafts/lists.ts';
import type { RowProblem } from '../../src/drafts/sheets/import-problem.ts';
import {
  type FilledSheet,
  type ImportedRows,
  importRows,
  rowId,
  type TakenRow,
} from '../../src/drafts/sheets/import-rows.ts';
import { columnOf, problemAt } from '../../src/drafts/sheets/place-problem.ts';
import { headersOf } from '../../src/drafts/sheets/row-cells.ts';
import { besides } from '../../src/drafts/sheets/sheet-forms.ts';
import { namesIn } from '../../src/drafts/sheets/take-row.ts';
import type { DraftKind } from '../../src/schema/draft.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { judgeFacts, type StoredFacts } from '../draft-files/fact-store.ts';

/** What came of a workbook once the checks have looked at it. */
export interface JudgedRows {
  readonly rows: ImportedRows;
  /** What the checks would find and no row is known to bring about; then nothing can be written. */
  readonly unplaced: readonly Finding[];
}

/** Takes the rows of a workbook that `npm run check` would have nothing against; the others are told with what it has. */
export function judgeRows(stored: StoredFacts, sheets: readonly FilledSheet[]): JudgedRows {
  const objections = new Map<string, readonly RowProblem[]>();
  for (;;) {
    const rows = importRows(stored.set, sheets, stored.clauses, objections);
    const findings = rows.taken.length === 0 ? [] : judgeFacts(stored, rows.set);
    const placed = findings.flatMap((finding) => placeFinding(finding, stored.plan.id, rows));
    if (placed.length === 0) return { rows, unplaced: findings };
    for (const [id, problems] of Map.groupBy(placed, (one) => one.id)) {
      objections.set(
        id,
        problems.map(({ problem }) => problem),
      );
    }
  }
}

interface PlacedProblem {
  readonly id: string;
  readonly problem: RowProblem;
}

/** The rows that brought a finding about, with the cell that says it. */
function placeFinding(
  finding: Finding,
  planId: string,
  { set, taken }: ImportedRows,
): readonly PlacedProblem[] {
  const { path = [] } = finding;
  const fact = factAt(finding, planId, set);
  if (fact !== null) {
    return taken
      .filter(({ kind, key }) => kind === fact.kind && key === fact.key)
      .map(({ row }) => {
        const column = columnOf(row, path.slice(fact.depth));
        const [header = null] = column === besides.decision ? [] : headersOf(row.sheet, [column]);
        return { id: rowId(row), problem: problemAt(row, column, 'fact-wrong', { header, finding }) };
      });
  }
  const registered = registeredAt(finding, set);
  if (registered === null) return [];
  return taken
    .filter((one) => namesIn(factOf(set, one)).includes(registered))
    .map(({ row }) => ({
      id: rowId(row),
      problem: problemAt(row, besides.decision, 'fact-wrong', { header: null, finding }),
    }));
}

const lists: Readonly<Record<string, DraftKind>> = {
  targets: 'target',
  qualitative: 'qualitative',
  notGoals: 'not-goal',
};

/** The confirmed fact that a finding is at, and how deep its own path lies in that of the file. */
function factAt(
  { file, path = [] }: Finding,
  planId: string,
  set: FactSet,
): { readonly kind: DraftKind; readonly key: string; readonly depth: number } | null {
  const name = new RegExp(`^data/plans/${planId}/(targets|tasks|duties)\\.json$`).exec(file)?.[1];
  if (name === undefined) return null;
  const [first, second] = path;
  const kind = name === 'targets' ? lists[String(first)] : name === 'tasks' ? 'task' : 'duty';
  const at = name === 'targets' ? second : first;
  if (kind === undefined || typeof at !== 'number') return null;
  const fact = factsOf(set, kind)[at];
  return fact === undefined ? null : { kind, key: keyOf(kind, fact), depth: name === 'targets' ? 2 : 1 };
}

/** The id of the entry of a register that a finding is at. */
function registeredAt({ file, path = [] }: Finding, { agencies }: FactSet): string | null {
  const indicator = /^data\/indicators\/(.+)\.json$/.exec(file)?.[1];
  if (indicator !== undefined) return indicator;
  const [at] = path;
  return file.startsWith('data/agencies/') && typeof at === 'number' ? (agencies[at]?.id ?? null) : null;
}

function factOf(set: FactSet, { kind, key }: TakenRow): object | undefined {
  return factsOf(set, kind).find((fact) => keyOf(kind, fact) === key);
}
