import type { FactSet } from '../decision.ts';
import type { ListId, SheetId } from './sheet-words.ts';

/** A column that holds one field of a fact: its path in the fact, what its cells hold, its width in characters. */
export interface ColumnSpec {
  /** `timeframe.due`, `given.0.agency`. */
  readonly path: string;
  readonly cell: 'text' | 'texts' | 'number' | 'day' | ListId;
  readonly width: number;
}

function spec(path: string, cell: ColumnSpec['cell'], width: number): ColumnSpec {
  return { path, cell, width };
}

const quote = spec('quote', 'text', 36);
const year = spec('year', 'number', 10);
const note = spec('note', 'text', 28);

const targetSpecs = [
  quote,
  spec('printed', 'text', 12),
  spec('indicator', 'indicator', 32),
  spec('comparator', 'comparator', 13),
  spec('comparatorPrinted', 'text', 12),
  spec('value', 'number', 11),
  spec('low', 'number', 9),
  spec('high', 'number', 9),
  spec('unit', 'unit', 16),
  year,
  spec('period', 'period', 12),
  spec('baseYear', 'number', 9),
  spec('certainty', 'certainty', 13),
  note,
];

/** How many places a sheet has for each list of bodies. */
export type Places = Readonly<Record<'given' | 'support' | 'from' | 'to', number>>;

/** As many places as the drafts need, and one more. */
export function placesIn({ drafts: { tasks, duties } }: FactSet): Places {
  const most = (lengths: readonly number[]): number => Math.max(0, ...lengths) + 1;
  return {
    given: most(tasks.map(({ given }) => given.length)),
    support: most(tasks.map(({ support }) => support.length)),
    from: most(duties.map(({ from }) => from.length)),
    to: most(duties.map(({ to }) => to.length)),
  };
}

/** The columns of each sheet, in the order in which they are read. */
export function columnSpecs(places: Places): Readonly<Record<SheetId, readonly ColumnSpec[]>> {
  const each = (list: keyof Places, specs: (path: string) => readonly ColumnSpec[]): readonly ColumnSpec[] =>
    Array.from({ length: places[list] }, (_, at) => specs(`${list}.${at}`)).flat();
  return {
    target: targetSpecs,
    qualitative: [spec('quote', 'text', 60), year, note],
    'not-goal': [spec('quote', 'text', 30), spec('reason', 'text', 50)],
    task: [
      spec('title', 'text', 40),
      spec('kind', 'taskKind', 14),
      ...each('given', (path) => [
        ...partySpecs(path),
        spec(`${path}.role`, 'role', 13),
        spec(`${path}.rolePrinted`, 'text', 16),
      ]),
      ...each('support', (path) => [...partySpecs(path), spec(`${path}.rolePrinted`, 'text', 16)]),
      spec('assignedIn', 'texts', 14),
      spec('timeframe.printed', 'text', 22),
      spec('timeframe.clause', 'text', 12),
      spec('timeframe.start', 'day', 12),
      spec('timeframe.due', 'day', 12),
      spec('timeframe.precision', 'precision', 11),
      spec('timeframe.recurrence', 'recurrence', 13),
      spec('timeframe.openEnded', 'yesNo', 11),
      note,
    ],
    duty: [
      quote,
      spec('kind', 'dutyKind', 14),
      ...each('from', partySpecs),
      ...each('to', partySpecs),
      spec('frequencies', 'frequency', 18),
      spec('dueDay', 'number', 9),
      spec('dueMonth', 'number', 9),
      spec('duePrinted', 'text', 20),
      note,
    ],
    indicator: [
      spec('name.vi', 'text', 34),
      spec('name.en', 'text', 28),
      spec('question', 'text', 40),
      spec('field', 'field', 20),
      spec('definition', 'text', 50),
      spec('unit', 'unit', 16),
      spec('direction', 'direction', 14),
      note,
    ],
    agency: [spec('name', 'text', 40), spec('kind', 'agencyKind', 24), note],
  };
}

function partySpecs(path: string): readonly ColumnSpec[] {
  return [spec(`${path}.agency`, 'agency', 26), spec(`${path}.printed`, 'text', 22)];
}
