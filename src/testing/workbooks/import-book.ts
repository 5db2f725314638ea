import type { FactSet } from '../../drafts/decision.ts';
import { type ImportedRows, importRows } from '../../drafts/sheets/import-rows.ts';
import { formatRowNotice } from '../../wording/vi/row-problems.ts';
import { openDraftWorkbook, readDraftTables } from '../../../scripts/import/draft-workbook.ts';
import { toldProblems } from '../../../scripts/import/told-problems.ts';
import { sampleClauses, sampleSet } from './sample.ts';

/** What came of a workbook of the sample: what `npm run import` would count and say, before the checks look at it. */
export interface ImportedBook {
  readonly rows: ImportedRows;
  readonly problems: readonly string[];
  readonly notices: readonly string[];
}

export async function importBook(
  bytes: Uint8Array,
  set: FactSet = sampleSet,
  file = 'bang.xlsx',
): Promise<ImportedBook> {
  const tables = readDraftTables(await openDraftWorkbook(file, bytes), set);
  const rows = importRows(set, tables.tables, sampleClauses);
  return {
    rows,
    problems: toldProblems([...tables.problems, ...rows.problems]),
    notices: rows.notices.map(formatRowNotice),
  };
}

/** The rows of each outcome. */
export function countsOf({ taken, waiting, settled, refused }: ImportedRows): readonly number[] {
  return [taken.length, waiting, settled, refused];
}
