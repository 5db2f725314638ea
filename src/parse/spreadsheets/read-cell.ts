import { longestText } from '../../domain/spreadsheets/fit-cell.ts';
import type { SheetCell } from '../../domain/spreadsheets/sheet.ts';
import type { TableProblems } from '../../domain/spreadsheets/problem.ts';
import type { CellValue, ColumnForm } from '../../domain/spreadsheets/table-form.ts';
import { foldWhiteSpace } from '../../text/white-space.ts';
import { toChoiceReader } from './read-choice.ts';
import { readDay } from './read-day.ts';
import { readNumber } from './read-number.ts';

/** What a cell says in the form of its column, or why nobody can tell. */
export type ReadCell =
  | { readonly value: CellValue; readonly code?: undefined }
  | {
      readonly [Code in keyof TableProblems]: { readonly code: Code; readonly facts: TableProblems[Code] };
    }[keyof TableProblems];

export type CellReader = (cell: SheetCell | null) => ReadCell;

/** The reader of all cells of a column: what is left empty says nothing, whatever the form. */
export function toCellReader({ header, cell: form }: ColumnForm): CellReader {
  const choose = 'list' in form ? toChoiceReader(header, form.list) : null;
  const readOne = (cell: SheetCell): ReadCell => {
    if (cell.kind === 'error') return { code: 'cell-error', facts: { header, found: cell.error } };
    if (cell.kind === 'formula') {
      return { code: 'cell-unreckoned', facts: { header, found: cell.formula } };
    }
    if (cell.kind === 'covered') return { code: 'cell-covered', facts: { header, by: cell.by } };
    if (form.kind === 'number') return readNumber(header, cell);
    if (form.kind === 'day') return readDay(header, cell);
    if (cell.kind === 'day') return { code: 'day-for-text', facts: { header, found: cell.day } };
    const text = toText(cell);
    if (text.length > longestText) {
      return { code: 'text-too-long', facts: { header, length: text.length, most: longestText } };
    }
    switch (form.kind) {
      case 'text':
        return { value: foldWhiteSpace(text) };
      case 'texts':
        return { value: toParts(text) };
      case 'choice':
        return choose === null ? { value: null } : choose(foldWhiteSpace(text));
      case 'choices':
        return chooseAll(toParts(text), choose ?? (() => ({ value: null })));
    }
  };
  return (cell) => (cell === null ? { value: emptyOf(form.kind) } : readOne(cell));
}

function emptyOf(kind: ColumnForm['cell']['kind']): CellValue {
  return kind === 'texts' || kind === 'choices' ? [] : null;
}

/** A text as the cell shows it, where the program made a number or a truth of what was typed. */
function toText(
  cell: Exclude<SheetCell, { readonly kind: 'error' | 'formula' | 'covered' | 'day' }>,
): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return `${String(cell.number).replace('.', ',')}${cell.isPercent ? '%' : ''}`;
    case 'truth':
      return cell.isTrue ? 'TRUE' : 'FALSE';
  }
}

function toParts(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map(foldWhiteSpace)
    .filter((part) => part !== '');
}

function chooseAll(parts: readonly string[], choose: (text: string) => ReadCell): ReadCell {
  const values: string[] = [];
  for (const part of parts) {
    const read = choose(part);
    if (read.code !== undefined) return read;
    if (typeof read.value === 'string') values.push(read.value);
  }
  return { value: values };
}
