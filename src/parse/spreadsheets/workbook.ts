import { readXlsx, type Sheet as LibrarySheet } from 'hucre/xlsx';
import { type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import { type Sheet, type SheetRow, toAddress } from '../../domain/spreadsheets/sheet.ts';
import { readOffice } from '../zip/read-office.ts';
import { findWidthBomb } from './column-spans.ts';
import { spreadMerged } from './merged.ts';
import { toCell } from './to-cell.ts';

/** What lies further right or down is not read: forms of ours are a fraction of it. */
export const mostColumns = 200;
export const mostRows = 30_000;

/** The sheets of a workbook that were asked for, and the names of all of them. */
export interface Workbook {
  readonly names: readonly string[];
  readonly sheets: readonly Sheet[];
}

/**
 * Reads the wanted sheets of a workbook (.xlsx). Refused are other kinds of files, files with a password or macros,
 * those made to harm, and what the library cannot read.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Reading<Workbook>> {
  const { read: archive, refusal } = readOffice(bytes, 'workbook');
  if (archive === undefined) return { refusal };
  const bomb = findWidthBomb(archive);
  if (bomb !== null) return refuse('damaged', { part: bomb });
  try {
    const names = await readNames(bytes);
    const sheets: Sheet[] = [];
    // One at a time: the library lays out each sheet as a full rectangle.
    for (const name of names.filter(isWanted)) sheets.push(await readSheet(bytes, names.indexOf(name)));
    return { read: { names, sheets } };
  } catch {
    // Whatever the library says of a file that does not hold to the format, in English, is no help to an editor.
    return refuse('damaged', { part: null });
  }
}

async function readNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

async function readSheet(bytes: Uint8Array, index: number): Promise<Sheet> {
  const range = `A1:${toAddress(mostColumns - 1, mostRows)}`;
  const { sheets } = await readXlsx(bytes, { sheets: [index], range, readStyles: true });
  const [sheet] = sheets;
  if (sheet === undefined) throw new RangeError(`no sheet ${index}`);
  return { name: sheet.name, rows: toRows(sheet) };
}

function toRows({ rows, cells, merges = [] }: LibrarySheet): readonly SheetRow[] {
  const read = rows.map((row, at) =>
    row.map((value, column) => toCell(value, cells?.get(`${at},${column}`))),
  );
  spreadMerged(read, merges);
  return read.flatMap((row, at) =>
    row.some((cell) => cell !== null) ? [{ number: at + 1, cells: row }] : [],
  );
}
