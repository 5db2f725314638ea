import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { toReference } from '../../domain/spreadsheets/sheet.ts';
import type { WorkbookForm } from '../../domain/spreadsheets/table-form.ts';
import { toGuideSheet } from './guide-sheet.ts';
import { toListSheet } from './list-sheet.ts';
import { font } from './looks.ts';
import { toTableSheet } from './table-sheet.ts';

/** A workbook says when it was made; ours are the same whenever they are. */
const always = new Date(Date.UTC(2000, 0, 1));

/** The bytes of a workbook (.xlsx): the guide, a sheet for each table, and the lists of the drop-downs. */
export function toXlsx({ title, guide, tables, listSheet, notListed }: WorkbookForm): Promise<Uint8Array> {
  const lists = toListSheet(listSheet, tables);
  return writeXlsx({
    sheets: [
      toGuideSheet(guide),
      ...tables.map((filled) => toTableSheet(filled, lists.rangeOf, notListed)),
      lists.sheet,
    ],
    namedRanges: tables.map(({ form: { sheet } }) => repeatHead(sheet)),
    properties: { title, created: always, modified: always },
    defaultFont: font,
  });
}

/** Prints the head of a sheet on each page. The library's own option leaves names unquoted, and Excel calls the file broken. */
function repeatHead(sheet: string): NamedRange {
  return { name: '_xlnm.Print_Titles', range: toReference(sheet, '$1:$1'), scope: sheet };
}
