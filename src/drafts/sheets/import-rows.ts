import type { ClauseIndex } from '../../domain/clauses/clause-index.ts';
import type { FilledTable } from '../../domain/spreadsheets/filled-table.ts';
import { type DraftKind, draftKinds } from '../../schema/draft.ts';
import type { FactSet } from '../decision.ts';
import { keyOf } from '../draft-key.ts';
import { draftsOf } from '../lists.ts';
import type { RowNotice, RowProblem } from './import-problem.ts';
import { type RegisterRows, readRegisterRows } from './import-registers.ts';
import { noticeAt, problemAt } from './place-problem.ts';
import { type DecidedRow, readDecision } from './read-decision.ts';
import { type FormedRow, textOf } from './row-cells.ts';
import { besides, isDecided, type SheetForm } from './sheet-forms.ts';
import type { RowDecision } from './sheet-words.ts';
import { takeRow } from './take-row.ts';

/** A sheet that came back, with its form. */
export interface FilledSheet {
  readonly sheet: SheetForm;
  readonly table: FilledTable;
}

/** A row that was taken. `key` is that of the fact it became; null where it was dropped. */
export interface TakenRow {
  readonly row: FormedRow;
  readonly kind: DraftKind;
  readonly as: RowDecision;
  readonly key: string | null;
}

/** What came of a workbook. */
export interface ImportedRows {
  /** The facts and drafts after all rows that were taken. */
  readonly set: FactSet;
  readonly taken: readonly TakenRow[];
  /** Rows that nobody decided yet. */
  readonly waiting: number;
  /** Rows that are decided by now, as they say. */
  readonly settled: number;
  /** Rows that are not taken. */
  readonly refused: number;
  readonly problems: readonly RowProblem[];
  readonly notices: readonly RowNotice[];
}

/** What else speaks against rows, by `rowId`. */
export type Objections = ReadonlyMap<string, readonly RowProblem[]>;

/** A row as one knows it again. */
export function rowId({ sheet, row }: FormedRow): string {
  return `${sheet.id} ${row.number}`;
}

/**
 * Takes the decisions of a workbook about the drafts of one plan, in the order of the document. Pure. A row that cannot
 * be taken changes nothing and is told; all others are taken.
 */
export function importRows(
  set: FactSet,
  sheets: readonly FilledSheet[],
  clauses: ClauseIndex,
  objections: Objections = new Map(),
): ImportedRows {
  const registers = sheets.flatMap(({ sheet, table }) =>
    isDecided(sheet.id) ? [] : [readRegisterRows(set, { ...sheet, id: sheet.id }, table)],
  );
  const read = sheets.flatMap((one) => readSheet(set, one, objections));
  const rows = inOrder(set, read);
  let after = set;
  const taken: TakenRow[] = [];
  const problems: RowProblem[] = registers.flatMap((one) => one.problems);
  const notices: RowNotice[] = registers.flatMap((one) => one.notices);
  let refused = 0;
  for (const one of rows) {
    const found = one.problems.length > 0 ? one : takeRow(after, one, registers, clauses);
    problems.push(...found.problems);
    if (found.problems.length > 0) refused += 1;
    if (!('set' in found) || found.set === null) continue;
    after = found.set;
    notices.push(...one.notices);
    taken.push({ row: one.row, kind: one.kind, as: one.as, key: found.key });
  }
  return {
    ...{ set: after, taken, refused, problems },
    waiting: read.filter(({ state }) => state === 'waiting').length,
    settled: read.filter(({ state }) => state === 'settled').length,
    notices: [...notices, ...unusedOf(registers, after)],
  };
}

function readSheet(
  set: FactSet,
  { sheet, table }: FilledSheet,
  objections: Objections,
): readonly DecidedRow[] {
  const { id } = sheet;
  if (!isDecided(id)) return [];
  const byKey = Map.groupBy(table.rows, ({ values }) => values.get(besides.key));
  return table.rows.map((found) => {
    const row: FormedRow = { sheet, table, row: found };
    const key = textOf(row, besides.key);
    const problems = [...found.problems, ...(objections.get(rowId(row)) ?? [])];
    const other = byKey.get(key)?.find((one) => one !== found);
    if (key === null) {
      if (problems.length === 0) problems.push(problemAt(row, besides.key, 'row-without-key', null));
    } else if (other !== undefined) {
      const facts = { key, other: table.addressOf(besides.key, other.number) };
      problems.push(problemAt(row, besides.key, 'row-twice', facts));
    }
    if (problems.length === 0) return readDecision(set, id, row);
    return { row, kind: id, state: 'refused', as: 'confirm', decision: null, problems, notices: [] };
  });
}

/** Rows in the order of their drafts, however the sheet was sorted; those that have none, before them as they stand. */
function inOrder(set: FactSet, rows: readonly DecidedRow[]): readonly DecidedRow[] {
  const places = new Map(
    draftKinds.flatMap((kind) =>
      draftsOf(set, kind).map((draft, at) => [`${kind} ${keyOf(kind, draft)}`, at] as const),
    ),
  );
  const placeOf = ({ row, kind }: DecidedRow): number =>
    places.get(`${kind} ${textOf(row, besides.key)}`) ?? -1;
  return draftKinds.flatMap((kind) =>
    rows.filter((one) => one.kind === kind).toSorted((a, b) => placeOf(a) - placeOf(b)),
  );
}

/** Entries that were changed and that no fact has brought into a register: nothing of them is written yet. */
function unusedOf(
  registers: readonly RegisterRows[],
  { indicators, agencies }: FactSet,
): readonly RowNotice[] {
  const known = new Set([...indicators, ...agencies].map(({ id }) => id));
  return registers.flatMap(({ given }) =>
    [...given].flatMap(([id, { row }]) =>
      known.has(id) ? [] : [noticeAt(row, besides.key, 'register-waits', null)],
    ),
  );
}
