import type { CellStyle } from 'hucre/xlsx';
import type { CellForm, ColumnForm, Tint } from '../../domain/spreadsheets/table-form.ts';

/** Letters that every office program has, in a size that reads well in narrow columns. */
export const font = { name: 'Arial', size: 10 } as const;

const ink = { rgb: '1D1B16' };
const white = { rgb: 'FFFFFF' };
const line = { style: 'thin', color: { rgb: 'CFC8B8' } } as const;
const border = { top: line, bottom: line, left: line, right: line };

const grounds = { filled: 'FFFFFF', shown: 'F4F1EA', kept: 'F4F1EA' } as const;
/** The heads of what a person fills in stand out; those of what is only read do not. */
const heads = { filled: '123F7A', shown: '5C574C', kept: '5C574C' } as const;
const tints: Readonly<Record<Tint, string>> = { good: 'DDEFDD', changed: 'FCEFC9', gone: 'F6DAD6' };

/** The head of a column. */
export function headStyle({ use }: ColumnForm): CellStyle {
  return {
    font: { ...font, bold: true, color: white },
    fill: paint(heads[use]),
    border,
    alignment: { vertical: 'center', wrapText: true },
    numFmt: '@',
    protection: { locked: true },
  };
}

/** A cell of a column. Cells of text keep what is typed as it is: `03-05` becomes no day, and `05` no 5. */
export function cellStyle({ use, cell }: ColumnForm, isDecision: boolean): CellStyle {
  return {
    font: { ...font, color: ink, bold: isDecision },
    fill: paint(grounds[use]),
    border,
    alignment: { vertical: 'top', wrapText: true, horizontal: cell.kind === 'number' ? 'right' : 'left' },
    numFmt: formats[cell.kind],
    protection: { locked: use !== 'filled' },
  };
}

const formats: Readonly<Record<CellForm['kind'], string>> = {
  text: '@',
  texts: '@',
  choice: '@',
  choices: '@',
  number: 'General',
  day: 'dd/mm/yyyy',
};

/** The ground of a decision once it is taken. */
export function tintStyle(tint: Tint): CellStyle {
  return { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: tints[tint] } } };
}

/** Words of the guide: its title, the name of a fact, and all else. */
export const guideStyles = {
  title: { font: { ...font, size: 15, bold: true, color: ink }, alignment: { wrapText: true } },
  name: { font: { ...font, bold: true, color: ink }, alignment: { vertical: 'top', wrapText: true } },
  words: { font: { ...font, size: 11, color: ink }, alignment: { vertical: 'top', wrapText: true } },
} satisfies Readonly<Record<string, CellStyle>>;

function paint(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
