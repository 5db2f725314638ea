import type { WriteSheet } from 'hucre/xlsx';
import { toLetters, toReference } from '../../domain/spreadsheets/sheet.ts';
import type { Choice, ChoiceList, FilledForm } from '../../domain/spreadsheets/table-form.ts';
import { cellStyle, headStyle } from './looks.ts';

/** The sheet of all lists, and where each lies: drop-downs of more than 255 letters must refer to cells. */
export interface ListSheet {
  readonly sheet: WriteSheet;
  /** `'Danh mục'!$A$2:$A$40`, for a list that has anything to choose from. */
  readonly rangeOf: (list: ChoiceList) => string | null;
}

const look = { id: '', header: '', use: 'shown', cell: { kind: 'text' }, width: 0 } as const;

/** Lists of one name are one list. */
export function toListSheet(name: string, tables: readonly FilledForm[]): ListSheet {
  const lists = new Map<string, ChoiceList>();
  for (const { form } of tables) {
    for (const { cell } of form.columns) if ('list' in cell) lists.set(cell.list.name, cell.list);
  }
  const columns = [...lists.values()].map(({ name: head, choices }) => ({
    head,
    cells: writtenOf(choices).map(({ word }) => word),
    isHidden: false,
  }));
  const kept = [...lists.values()].flatMap(({ keptAs, choices }) =>
    keptAs === null
      ? []
      : [{ head: keptAs, cells: writtenOf(choices).map(({ value }) => value), isHidden: true }],
  );
  const all = [...columns, ...kept];
  const depth = Math.max(0, ...all.map(({ cells }) => cells.length));
  const rows = Array.from({ length: depth }, (_, at) => all.map(({ cells }) => cells[at] ?? null));
  const heads = all.map(({ head }, at) => [`0,${at}`, { value: head, style: headStyle(look) }] as const);
  return {
    sheet: {
      name,
      columns: all.map(({ cells, isHidden }) => ({
        width: Math.min(60, Math.max(16, ...cells.map((word) => word.length + 2))),
        hidden: isHidden,
        style: cellStyle(look, false),
      })),
      rows: [all.map(({ head }) => head), ...rows],
      cells: new Map(heads),
      freezePane: { rows: 1 },
      protection: { sheet: true },
    },
    rangeOf: (list) => {
      const at = columns.findIndex(({ head }) => head === list.name);
      const length = columns[at]?.cells.length ?? 0;
      if (length === 0) return null;
      const letters = toLetters(at);
      return toReference(name, `$${letters}$2:$${letters}$${length + 1}`);
    },
  };
}

/** The first word of each value. */
function writtenOf(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ value }, at) => choices.findIndex((one) => one.value === value) === at);
}
