import type { FactSet } from '../../src/drafts/decision.ts';
import { draftsOf } from '../../src/drafts/lists.ts';
import type { RowProblem } from '../../src/drafts/sheets/import-problem.ts';
import type { ImportedRows } from '../../src/drafts/sheets/import-rows.ts';
import { isDecided } from '../../src/drafts/sheets/sheet-forms.ts';
import type { RowDecision } from '../../src/drafts/sheets/sheet-words.ts';
import { draftSheetWords } from '../../src/wording/vi/draft-sheets.ts';
import { importWords as words } from '../../src/wording/vi/import.ts';
import { formatRowNotice } from '../../src/wording/vi/row-problems.ts';
import type { DraftTables } from './draft-workbook.ts';
import { toldProblems } from './told-problems.ts';

/** How many lines of a kind are printed at most. */
const mostShown = 50;

interface Import {
  readonly file: string;
  readonly plan: string;
  readonly rows: ImportedRows;
  readonly problems: readonly RowProblem[];
  readonly tables: DraftTables;
  readonly set: FactSet;
}

/** Prints what came of a workbook: how many rows came to what, what to know of them, and why others are not taken. */
export function tellImport({ file, plan, rows, problems, tables, set }: Import, isAll: boolean): void {
  const count = (as: RowDecision): number => rows.taken.filter((one) => one.as === as).length;
  const { waiting, settled, refused } = rows;
  console.log(words.summary(file, plan));
  const counts = { confirmed: count('confirm'), mended: count('mend'), dropped: count('drop') };
  for (const line of words.counts({ ...counts, waiting, settled, refused })) console.log(line);
  for (const id of tables.absent) {
    const waits = isDecided(id) ? draftsOf(set, id).length : 0;
    if (waits > 0) console.log(words.absent(draftSheetWords.sheets[id], waits));
  }
  const most = isAll ? Number.POSITIVE_INFINITY : mostShown;
  tell(console.log, words.notices, rows.notices.map(formatRowNotice), most);
  tell(console.error, words.problems, toldProblems(problems), most);
}

function tell(print: (line: string) => void, title: string, lines: readonly string[], most: number): void {
  if (lines.length === 0) return;
  print(`\n${title}`);
  for (const line of lines.slice(0, most)) print(line);
  if (lines.length > most) print(words.more(lines.length - most));
}
