import type {
  CellValue,
  ColumnForm,
  FilledForm,
  WorkbookForm,
} from '../../domain/spreadsheets/table-form.ts';
import type { RawCell, RawSheet } from '../../parse/spreadsheets/xlsx.fixture.ts';
import { draftSheetWords } from '../../wording/vi/draft-sheets.ts';

/** One cell that somebody filled in: sheet, row from 1 below the head, name of the column. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly cell: RawCell;
}

export function edit(sheet: string, row: number, column: string, cell: RawCell): Edit {
  return { sheet, row, column, cell };
}

/** A workbook as raw sheets, with what somebody filled in. An edit of a column that is not there is a fault of the test. */
export function toRawSheets(
  { guide, tables }: WorkbookForm,
  edits: readonly Edit[] = [],
): readonly RawSheet[] {
  const known = tables.map(({ form }) => form.sheet);
  for (const { sheet } of edits) if (!known.includes(sheet)) throw new RangeError(`no sheet ${sheet}`);
  return [
    { name: guide.sheet, rows: [[guide.title], ...guide.facts.map(({ name, value }) => [name, value])] },
    ...tables.map((table) => toRawSheet(table, edits)),
    toListSheet(tables),
  ];
}

function toRawSheet({ form, rows }: FilledForm, edits: readonly Edit[]): RawSheet {
  const heads = form.columns.map(({ header }) => header);
  const cells = rows.map((row) => form.columns.map((column) => toRaw(column, row[column.id] ?? null)));
  for (const { sheet, row, column, cell } of edits) {
    if (sheet !== form.sheet) continue;
    const at = heads.indexOf(column);
    const place = cells[row - 1];
    if (at < 0 || place === undefined) throw new RangeError(`no cell ${sheet} ${row} ${column}`);
    place[at] = cell;
  }
  return { name: form.sheet, rows: [heads, ...cells] };
}

/** The lists that keep what indicators and agencies were called. */
function toListSheet(tables: readonly FilledForm[]): RawSheet {
  const columns = tables
    .flatMap(({ form }) => form.columns.flatMap(({ cell }) => ('list' in cell ? [cell.list] : [])))
    .filter(({ keptAs }, at, all) => keptAs !== null && all.findIndex((one) => one.keptAs === keptAs) === at);
  const depth = Math.max(0, ...columns.map(({ choices }) => choices.length));
  return {
    name: draftSheetWords.sheets.lists,
    rows: [
      columns.flatMap(({ name, keptAs }) => [name, keptAs]),
      ...Array.from({ length: depth }, (_, at) =>
        columns.flatMap(({ choices }) => [choices[at]?.word ?? null, choices[at]?.value ?? null]),
      ),
    ].map((row) => row.map((cell) => (typeof cell === 'string' ? toXml(cell) : cell))),
  };
}

function toRaw({ cell }: ColumnForm, value: CellValue): RawCell {
  if (value === null || typeof value === 'number') return value;
  const word = (one: string): string =>
    ('list' in cell ? cell.list.choices.find((choice) => choice.value === one)?.word : null) ?? one;
  const text = typeof value === 'string' ? word(value) : value.map(word).join('; ');
  return text === '' ? null : toXml(text);
}

function toXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
