import type { z } from 'zod';
import type { FilledTable } from '../../domain/spreadsheets/filled-table.ts';
import { agencySchema } from '../../schema/agency.ts';
import { indicatorSchema } from '../../schema/indicator.ts';
import { idSchema } from '../../schema/primitives.ts';
import type { FactSet } from '../decision.ts';
import { withCells } from './fact-cells.ts';
import type { RowNotice, RowProblem } from './import-problem.ts';
import { entryMarkOf } from './mark.ts';
import { columnOf, noticeAt, problemAt } from './place-problem.ts';
import { cellsToSet, changedPaths, type FormedRow, headersOf, textOf } from './row-cells.ts';
import { besides, type SheetForm } from './sheet-forms.ts';

/** What the sheets of new indicators and agencies say for the registers. */
export interface RegisterRows {
  /** Entries that a person changed, by their ids. */
  readonly given: ReadonlyMap<string, { readonly entry: object; readonly row: FormedRow }>;
  /** Rows that are not sound, by the ids of their entries: nothing that names one can be confirmed. */
  readonly wrong: ReadonlyMap<string, FormedRow>;
  readonly problems: readonly RowProblem[];
  readonly notices: readonly RowNotice[];
}

type Entry = { readonly id: string };

const registers = {
  indicator: {
    schema: indicatorSchema.safeExtend({ id: idSchema }),
    waiting: ({ drafts }: FactSet): readonly Entry[] => drafts.indicators,
    known: ({ indicators }: FactSet): readonly Entry[] => indicators,
  },
  agency: {
    schema: agencySchema,
    waiting: ({ drafts }: FactSet): readonly Entry[] => drafts.agencies,
    known: ({ agencies }: FactSet): readonly Entry[] => agencies,
  },
} as const;

/** Reads a sheet of entries for a register. They are written with the first confirmed fact that names them. */
export function readRegisterRows(
  set: FactSet,
  sheet: SheetForm & { readonly id: 'indicator' | 'agency' },
  table: FilledTable,
): RegisterRows {
  const given = new Map<string, { readonly entry: object; readonly row: FormedRow }>();
  const wrong = new Map<string, FormedRow>();
  const problems: RowProblem[] = [];
  const notices: RowNotice[] = [];
  const register = registers[sheet.id];
  const [waiting, known] = [toMap(register.waiting(set)), toMap(register.known(set))];
  for (const one of table.rows) {
    const row: FormedRow = { sheet, table, row: one };
    const key = textOf(row, besides.key);
    problems.push(...one.problems);
    if (key === null) {
      if (one.problems.length === 0) problems.push(problemAt(row, besides.key, 'row-without-key', null));
      continue;
    }
    const there = known.get(key);
    const draft = waiting.get(key);
    if (there !== undefined) {
      const headers = headersOf(sheet, changedPaths(row, there));
      if (headers.length > 0) notices.push(noticeAt(row, besides.key, 'registered-otherwise', { headers }));
      continue;
    }
    if (one.problems.length > 0) {
      wrong.set(key, row);
      continue;
    }
    // What nothing waiting names any more went with what named it.
    if (draft === undefined) continue;
    const changed = changedPaths(row, draft);
    if (changed.length === 0) continue;
    if (textOf(row, besides.version) !== entryMarkOf(draft)) {
      wrong.set(key, row);
      problems.push(problemAt(row, besides.key, 'draft-changed', null));
      continue;
    }
    const entry = withCells(withoutRule(draft), cellsToSet(row, changed));
    if (register.schema.safeParse(entry).success) {
      given.set(key, { entry, row });
      continue;
    }
    wrong.set(key, row);
    problems.push(invalidEntry(row, entry, register.schema));
  }
  return { given, wrong, problems, notices };
}

/** What a schema refuses; each fault of it stands at the cell that says it. */
export function invalidEntry(row: FormedRow, entry: unknown, schema: z.ZodType): RowProblem {
  const placeOf = (path: readonly PropertyKey[]) => {
    const column = columnOf(row, path);
    const [header = null] = column === besides.decision ? [] : headersOf(row.sheet, [column]);
    return { cell: row.table.addressOf(column, row.row.number), header };
  };
  return problemAt(row, besides.decision, 'entry-invalid', { entry, schema, placeOf });
}

function toMap(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function withoutRule({ ...entry }: Entry & { rule?: string }): object {
  delete entry.rule;
  return entry;
}
