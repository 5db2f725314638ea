import { basename } from 'node:path';
import type { Sheet } from '../../src/domain/spreadsheets/sheet.ts';
import type { FactSet } from '../../src/drafts/decision.ts';
import type { RowProblem } from '../../src/drafts/sheets/import-problem.ts';
import type { FilledSheet } from '../../src/drafts/sheets/import-rows.ts';
import { sheetIds, toSheetForms } from '../../src/drafts/sheets/sheet-forms.ts';
import type { SheetId } from '../../src/drafts/sheets/sheet-words.ts';
import { findKeptWords, findPlaces, findPlanId } from '../../src/drafts/sheets/workbook-parts.ts';
import { findSheet, isNamed, missSheet } from '../../src/parse/spreadsheets/find-sheet.ts';
import { readTable } from '../../src/parse/spreadsheets/read-table.ts';
import { readWorkbook } from '../../src/parse/spreadsheets/workbook.ts';
import { draftSheetWords } from '../../src/wording/vi/draft-sheets.ts';
import { sayFileRefusal } from '../../src/wording/vi/file-refusal.ts';
import { importWords as words } from '../../src/wording/vi/import.ts';
import { Failure } from '../command/failure.ts';

/** A workbook of drafts as it came back, before its plan is read. */
export interface DraftWorkbook {
  readonly planId: string;
  readonly sheets: readonly Sheet[];
  /** Names of sheets that are none of ours. */
  readonly others: readonly string[];
}

const ours = Object.values(draftSheetWords.sheets);

/** Opens a workbook of drafts. @throws Failure where it is none */
export async function openDraftWorkbook(file: string, bytes: Uint8Array): Promise<DraftWorkbook> {
  const { read, refusal } = await readWorkbook(bytes, isOurs);
  if (read === undefined) throw new Failure(words.refused(file, sayFileRefusal(refusal)));
  const { names, sheets } = read;
  const planId = planIdOf(file, sheets);
  // A workbook whose sheets were all renamed is ours if it names its plan.
  if (planId === null) {
    throw new Failure(sheets.length === 0 ? words.notOurs(file, names) : words.noPlanId(file));
  }
  return { planId, sheets, others: names.filter((name) => !isOurs(name)) };
}

function isOurs(name: string): boolean {
  return ours.some((one) => isNamed(name, one));
}

function planIdOf(file: string, sheets: readonly Sheet[]): string | null {
  const told = findPlanId(findSheet(sheets, draftSheetWords.sheets.guide), draftSheetWords);
  return told ?? /^(.+)-doi-chieu\b.*\.xlsx$/i.exec(basename(file))?.[1] ?? null;
}

/** The tables of a workbook, with what is wrong with them as a whole, and those that are not in it. */
export interface DraftTables {
  readonly tables: readonly FilledSheet[];
  readonly problems: readonly RowProblem[];
  readonly absent: readonly SheetId[];
}

export function readDraftTables({ sheets, others }: DraftWorkbook, set: FactSet): DraftTables {
  const sheetOf = (id: SheetId | 'guide' | 'lists'): Sheet | null =>
    findSheet(sheets, draftSheetWords.sheets[id]);
  const places = findPlaces(sheetOf('task'), sheetOf('duty'), draftSheetWords);
  const kept = findKeptWords(sheetOf('lists'), draftSheetWords);
  const forms = toSheetForms(set, draftSheetWords, places, kept);
  const tables: FilledSheet[] = [];
  const problems: RowProblem[] = [];
  const absent: SheetId[] = [];
  for (const id of sheetIds) {
    const sheet = sheetOf(id);
    if (sheet !== null) {
      const table = readTable(sheet, forms[id].form);
      tables.push({ sheet: forms[id], table });
      problems.push(...table.problems);
      continue;
    }
    const missed = missSheet(draftSheetWords.sheets[id], others);
    // A sheet was left out where nothing waited, or by a person; renamed it is lost without anybody's will.
    if (missed.code === 'sheet-missing' && missed.facts.nearest !== null) problems.push(missed);
    else absent.push(id);
  }
  return { tables, problems, absent };
}
