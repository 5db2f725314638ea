import type { WriteSheet } from 'hucre/xlsx';
import { toLetters } from '../../domain/spreadsheets/sheet.ts';
import type { ChoiceList, FilledForm } from '../../domain/spreadsheets/table-form.ts';
import { cellStyle, headStyle } from './looks.ts';

/** The sheet of all lists, and where each lies: drop-downs of more than 255 letters must refer to cells. */
export interface ListSheet {
  readonly sheet: WriteSheet;
  /** `'Danh mục'!$A$2:$A$40`, for a list that has anything to choose from. */
  readonly rangeOf: (list: ChoiceList) => string | null;
}

/** Lists of one name are one list. */
export function toListSheet(name: string, tables: readonly FilledForm[]): ListSheet {
  const lists = new Map<string, ChoiceList>();
  for (const { form } of tables) {
    for (const { cell } of form.columns) if ('list' in cell) lists.set(cell.list.name, cell.list);
  }
  const columns = [...lists.values()];
  const depth = Math.max(0, ...columns.map(({ choices }) => choices.length));
  const rows = Array.from({ length: depth }, (_, at) =>
    columns.map(({ choices }) => choices[at]?.word ?? null),
  );
  const look = { id: '', header: '', use: 'shown', cell: { kind: 'text' }, width: 0 } as const;
  const heads = columns.map(
    ({ name: head }, at) => [`0,${at}`, { value: head, style: headStyle(look) }] as const,
  );
  return {
    sheet: {
      name,
      columns: columns.map(({ choices }) => ({
        width: Math.min(60, Math.max(16, ...choices.map(({ word }) => word.length + 2))),
        style: cellStyle(look, false),
      })),
      rows: [columns.map(({ name: head }) => head), ...rows],
      cells: new Map(heads),
      freezePane: { rows: 1 },
      protection: { sheet: true },
    },
    rangeOf: (list) => {
      const at = columns.findIndex(({ name: head }) => head === list.name);
      if (at < 0 || list.choices.length === 0) return null;
      const letters = toLetters(at);
      return `'${name.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${list.choices.length + 1}`;
    },
  };
}
