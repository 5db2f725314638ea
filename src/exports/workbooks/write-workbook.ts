import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { GuideSheet, WorkbookForm } from '../../domain/spreadsheets/table-form.ts';
import { font, guideStyles } from './looks.ts';
import { toListSheet } from './list-sheet.ts';
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
    properties: { title, created: always, modified: always },
    defaultFont: font,
  });
}

function toGuideSheet({ sheet, title, facts, steps }: GuideSheet): WriteSheet {
  const lines = [
    [{ value: title, style: guideStyles.title }],
    [],
    ...facts.map(({ name, value }) => [
      { value: name, style: guideStyles.name },
      { value, style: guideStyles.words },
    ]),
    [],
    ...steps.map((step, at) => [
      { value: String(at + 1), style: guideStyles.name },
      { value: step, style: guideStyles.words },
    ]),
  ];
  return {
    name: sheet,
    columns: [{ width: 24 }, { width: 100 }],
    cells: new Map(lines.flatMap((line, row) => line.map((cell, column) => [`${row},${column}`, cell]))),
    // A title that is wider than its column.
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
