import type { TableProblem } from '../../domain/spreadsheets/problem.ts';
import type { Sheet } from '../../domain/spreadsheets/sheet.ts';
import { fold } from '../../text/fold.ts';
import { findNearest } from '../../text/nearest.ts';
import { foldWhiteSpace } from '../../text/white-space.ts';

/** The sheet of a name, tones and capitals aside; null where there is none. */
export function findSheet(sheets: readonly Sheet[], name: string): Sheet | null {
  return sheets.find((sheet) => isNamed(sheet.name, name)) ?? null;
}

export function isNamed(found: string, wanted: string): boolean {
  return keyOf(found) === keyOf(wanted);
}

/** The problem of a sheet that is not there, with the one that was perhaps renamed. */
export function missSheet(name: string, others: readonly string[]): TableProblem {
  return {
    sheet: name,
    cell: null,
    code: 'sheet-missing',
    facts: { nearest: findNearest(name, others), others },
  };
}

function keyOf(name: string): string {
  return fold(foldWhiteSpace(name));
}
