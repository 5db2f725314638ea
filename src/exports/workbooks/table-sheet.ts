import type { Cell, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { fitCell } from '../../domain/spreadsheets/fit-cell.ts';
import { toLetters } from '../../domain/spreadsheets/sheet.ts';
import type {
  CellValue,
  ColumnForm,
  FilledForm,
  FormRow,
  WorkbookForm,
} from '../../domain/spreadsheets/table-form.ts';
import { escapeText } from './escape-text.ts';
import { cellStyle, headStyle, tintStyle } from './looks.ts';
import type { ListSheet } from './list-sheet.ts';
import { markWords } from './mark-words.ts';
import { toRowHeight } from './row-height.ts';

/** A table as a sheet: its head stays in view, what is only read is locked, what is chosen has a drop-down. */
export function toTableSheet(
  filled: FilledForm,
  rangeOf: ListSheet['rangeOf'],
  notListed: WorkbookForm['notListed'],
): WriteSheet {
  const { form, rows, frozenColumns, decided } = filled;
  const { columns } = form;
  const lastRow = rows.length + 1;
  return {
    name: form.sheet,
    columns: columns.map(({ width }) => (width === 0 ? { hidden: true, width: 12 } : { width })),
    cells: new Map([...toHeads(columns), ...rows.flatMap((row, at) => toCells(filled, row, at + 1))]),
    rowDefs: new Map(
      [toHeadTexts(columns), ...rows.map((row) => toTexts(columns, row))].map((texts, at) => [
        at,
        { height: toRowHeight(texts) },
      ]),
    ),
    freezePane: { rows: 1, columns: frozenColumns },
    autoFilter: { range: `A1:${toLetters(columns.length - 1)}${lastRow}` },
    // Without a password: it keeps fingers off what is only read, and whoever must can lift it.
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
    dataValidations: rows.length === 0 ? [] : toDropDowns(columns, lastRow, rangeOf, notListed),
    conditionalRules: rows.length === 0 || decided === null ? [] : toTints(columns, decided, lastRow),
    pageSetup: { paperSize: 'a3', orientation: 'landscape' },
  };
}

interface ShownText {
  readonly text: string;
  readonly width: number;
}

function toHeadTexts(columns: readonly ColumnForm[]): readonly ShownText[] {
  // Beside the words of a head stands the arrow of its filter.
  return columns.map(({ header, width }) => ({ text: header, width: Math.max(0, width - 3) }));
}

function toTexts(columns: readonly ColumnForm[], row: FormRow): readonly ShownText[] {
  return columns.map((column) => ({
    text: String(toCellValue(column, row[column.id] ?? null) ?? ''),
    width: column.cell.kind === 'day' ? 0 : column.width,
  }));
}

type PlacedCell = readonly [string, Partial<Cell>];

function toHeads(columns: readonly ColumnForm[]): readonly PlacedCell[] {
  return columns.map((column, at) => [`0,${at}`, { value: column.header, style: headStyle(column) }]);
}

function toCells({ form, marked, decided }: FilledForm, row: FormRow, at: number): readonly PlacedCell[] {
  return form.columns.map((column, place) => {
    const style = cellStyle(column, column.id === decided?.column);
    const value = toCellValue(column, row[column.id] ?? null);
    const words = marked?.within === column.id ? row[marked.words] : null;
    return [
      `${at},${place}`,
      typeof value === 'string' ? { ...toText(value, words), style } : { value, style },
    ];
  });
}

function toText(text: string, marked: CellValue | undefined): Partial<Cell> {
  const value = escapeText(text);
  const runs = typeof marked === 'string' ? markWords(text, marked) : null;
  // The library makes an error of a text that reads like one, unless it is set in runs.
  if (runs === null) return text.startsWith('#') ? { value, richText: [{ text: value }] } : { value };
  return { value, richText: runs.map((run) => ({ ...run, text: escapeText(run.text) })) };
}

/** What a cell shows: the words of what is chosen, several parted by semicolons, days as days. */
function toCellValue({ cell }: ColumnForm, value: CellValue): string | number | Date | null {
  if (value === null || typeof value === 'number') return value;
  const word = (one: string): string =>
    ('list' in cell ? cell.list.choices.find((choice) => choice.value === one)?.word : null) ?? one;
  if (typeof value !== 'string') return value.length === 0 ? null : value.map(word).join('; ');
  if (cell.kind === 'day') return new Date(`${value}T00:00:00Z`);
  return fitCell(word(value));
}

function toDropDowns(
  columns: readonly ColumnForm[],
  lastRow: number,
  rangeOf: ListSheet['rangeOf'],
  { title, message }: WorkbookForm['notListed'],
): DataValidation[] {
  return columns.flatMap(({ use, cell }, at) => {
    const source = use === 'filled' && 'list' in cell ? rangeOf(cell.list) : null;
    if (source === null) return [];
    const letters = toLetters(at);
    // Of several in one cell a drop-down can only give the first.
    const isStrict = cell.kind === 'choice';
    return [
      {
        type: 'list',
        formula1: source,
        range: `${letters}2:${letters}${lastRow}`,
        allowBlank: true,
        showErrorMessage: isStrict,
        ...(isStrict ? { errorStyle: 'stop', errorTitle: title, errorMessage: message } : {}),
      } satisfies DataValidation,
    ];
  });
}

function toTints(
  columns: readonly ColumnForm[],
  { column, tints }: NonNullable<FilledForm['decided']>,
  lastRow: number,
): ConditionalRule[] {
  const at = columns.findIndex(({ id }) => id === column);
  const cell = columns[at]?.cell;
  if (cell === undefined || !('list' in cell)) return [];
  const letters = toLetters(at);
  return cell.list.choices.flatMap(({ value, word }, order) => {
    const tint = tints[value];
    return tint === undefined
      ? []
      : [
          {
            type: 'cellIs',
            operator: 'equal',
            formula: `"${word}"`,
            priority: order + 1,
            range: `${letters}2:${letters}${lastRow}`,
            style: tintStyle(tint),
          } satisfies ConditionalRule,
        ];
  });
}
