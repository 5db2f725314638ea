import type { CellForm, ColumnForm, TableForm } from '../../domain/spreadsheets/table-form.ts';
import type { FactSet } from '../decision.ts';
import { type KeptWords, toChoiceLists } from './choice-lists.ts';
import { type ColumnSpec, columnSpecs, type Places } from './column-specs.ts';
import type { ListId, SheetId, SheetWords } from './sheet-words.ts';

/** The columns that a sheet has beside those of the fact. */
export const besides = {
  place: 'place',
  words: 'words',
  decision: 'decision',
  why: 'why',
  rule: 'rule',
  candidates: 'candidates',
  contradiction: 'contradiction',
  namesPrinted: 'namesPrinted',
  key: 'key',
  version: 'version',
} as const;

export interface SheetForm {
  readonly id: SheetId;
  readonly form: TableForm;
  /** The paths in the fact of the columns that hold it, which are their ids too. */
  readonly paths: readonly string[];
}

/** In the order in which the sheets stand. */
export const sheetIds = [
  'target',
  'qualitative',
  'not-goal',
  'task',
  'duty',
  'indicator',
  'agency',
] as const satisfies readonly SheetId[];

/** Whether the rows of a sheet are facts, of which each is decided; the others go with the facts that name them. */
export function isDecided(id: SheetId): id is Exclude<SheetId, 'indicator' | 'agency'> {
  return id !== 'indicator' && id !== 'agency';
}

/** The form of each sheet, the same when it is sent out and when it is read back. */
export function toSheetForms(
  set: FactSet,
  words: SheetWords,
  places: Places,
  kept: KeptWords = {},
): Readonly<Record<SheetId, SheetForm>> {
  const listOf = toChoiceLists(set, words, kept);
  const specs = columnSpecs(places);
  const toForm = (id: SheetId): SheetForm => {
    const beside = (
      column: string,
      use: ColumnForm['use'],
      width: number,
      cell: CellForm = { kind: 'text' },
    ) => ({ id: column, header: headerOf(words, id, column), use, cell, width }) satisfies ColumnForm;
    const facts = specs[id].map(({ path, cell, width }) =>
      beside(path, 'filled', width, toCellForm(path, cell, listOf)),
    );
    const {
      place,
      words: clauseWords,
      decision,
      why,
      rule,
      candidates,
      contradiction,
      key,
      version,
    } = besides;
    const decisions: CellForm = { kind: 'choice', list: listOf('decision') };
    return {
      id,
      paths: specs[id].map(({ path }) => path),
      form: {
        sheet: words.sheets[id],
        columns: [
          // Whoever reads along the cells of a row decides beside its words, which stay in view.
          ...(isDecided(id)
            ? [
                beside(place, 'shown', 20),
                beside(clauseWords, 'shown', 50),
                beside(decision, 'filled', 13, decisions),
              ]
            : []),
          ...(id === 'agency' ? [beside(besides.namesPrinted, 'shown', 40, { kind: 'texts' })] : []),
          ...facts,
          ...(id === 'target' ? [beside(contradiction, 'filled', 24)] : []),
          ...(isDecided(id) ? [beside(why, 'filled', 28)] : []),
          beside(rule, 'shown', 26),
          ...(id === 'target' ? [beside(candidates, 'shown', 34, { kind: 'texts' })] : []),
          beside(key, 'kept', 24),
          beside(version, 'kept', 0),
        ],
      },
    };
  };
  return {
    target: toForm('target'),
    qualitative: toForm('qualitative'),
    'not-goal': toForm('not-goal'),
    task: toForm('task'),
    duty: toForm('duty'),
    indicator: toForm('indicator'),
    agency: toForm('agency'),
  };
}

/** The name of a column; those of places of a list are numbered from 1. */
export function headerOf({ headers }: SheetWords, sheet: SheetId, column: string): string {
  const [, before = '', place = '', after = ''] = /^(\w+)\.(\d+)\.(\w+)$/.exec(column) ?? [];
  const name = place === '' ? column : `${before}.#.${after}`;
  const header = headers[`${sheet}:${name}`] ?? headers[name] ?? name;
  return place === '' ? header : header.replace('#', String(Number(place) + 1));
}

function toCellForm(
  path: string,
  cell: ColumnSpec['cell'],
  listOf: (list: ListId) => ReturnType<ReturnType<typeof toChoiceLists>>,
): CellForm {
  switch (cell) {
    case 'text':
    case 'texts':
    case 'number':
    case 'day':
      return { kind: cell };
    default:
      return { kind: path === 'frequencies' ? 'choices' : 'choice', list: listOf(cell) };
  }
}
