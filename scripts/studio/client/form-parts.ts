import type { DraftKind } from '../../../src/schema/draft.ts';
import type { Role } from '../../../src/schema/role.ts';
import { agencyWords } from '../../../src/wording/vi/agency.ts';
import { fieldNames } from '../../../src/wording/vi/fields.ts';
import { roleWords } from '../../../src/wording/vi/roles.ts';
import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import { unitNames } from '../../../src/wording/vi/units.ts';
import type { Registers } from './registers.ts';
import { countTyped, type Typed } from './typed.ts';

/** What a value is entered with. */
export type Control =
  | { readonly is: 'line' | 'lines' | 'number' | 'indicator' | 'agency' }
  | { readonly is: 'choice' | 'several'; readonly options: readonly Option[] }
  | { readonly is: 'yes-no' };

type Option = readonly [value: string, name: string];

/** A part of a form: a field, a party with its fields, the fields of a new indicator, or a way to one more party. */
export type FormPart =
  | {
      readonly is: 'field';
      readonly path: string;
      readonly label: string;
      readonly control: Control;
      readonly hint: string | null;
      /** Of six columns. */
      readonly columns: 2 | 3 | 6;
    }
  | {
      readonly is: 'group';
      readonly title: string;
      readonly lead: string;
      readonly parts: readonly FormPart[];
    }
  | { readonly is: 'party'; readonly list: string; readonly at: number; readonly parts: readonly FormPart[] }
  | { readonly is: 'more'; readonly list: string; readonly title: string };

const { fields, hints } = words;
const line: Control = { is: 'line' };
const lines: Control = { is: 'lines' };
const number: Control = { is: 'number' };

/** The parts of a form, as they follow from what is typed in it so far. */
export function toFormParts(kind: DraftKind, typed: Typed, registers: Registers): readonly FormPart[] {
  switch (kind) {
    case 'target':
      return targetParts(typed, registers);
    case 'qualitative':
      return [quote, field('year', fields.year, number, 2, hints.blank), note];
    case 'not-goal':
      return [quote, field('reason', fields.reason, lines, 6)];
    case 'task':
      return taskParts(typed, registers);
    case 'duty':
      return dutyParts(typed, registers);
  }
}

function field(
  path: string,
  label: string,
  control: Control,
  columns: 2 | 3 | 6,
  hint: string | null = null,
): FormPart {
  return { is: 'field', path, label, control, hint, columns };
}

const quote = field('quote', fields.quote, lines, 6, hints.quote);
const note = field('note', fields.note, lines, 6);

function choice<Code extends string>(names: Readonly<Record<Code, string>>): Control {
  return { is: 'choice', options: Object.entries<string>(names) };
}

function targetParts(typed: Typed, registers: Registers): readonly FormPart[] {
  const bounds =
    typed['comparator'] === 'range'
      ? [field('low', fields.low, number, 2, hints.number), field('high', fields.high, number, 2)]
      : [field('value', fields.value, number, 2, hints.number)];
  return [
    field('indicator', fields.indicator, { is: 'indicator' }, 6, hints.indicator),
    ...newIndicatorParts(typed, registers),
    quote,
    field('printed', fields.printed, line, 2),
    field('comparatorPrinted', fields.comparatorPrinted, line, 2),
    field('comparator', fields.comparator, choice(words.comparators), 2),
    ...bounds,
    field('unit', fields.unit, choice(unitNames), 2),
    field('year', fields.year, number, 2, hints.blank),
    field('period', fields.period, choice(words.periods), 2),
    field('baseYear', fields.baseYear, number, 2),
    field('certainty', fields.certainty, choice(words.certainties), 2),
    ...('contradiction' in typed ? [field('contradiction', fields.contradiction, lines, 6)] : []),
    note,
  ];
}

/** Of an indicator that the register does not have yet. */
function newIndicatorParts(typed: Typed, registers: Registers): readonly FormPart[] {
  const name = (typed['indicator'] ?? '').trim();
  if (name === '' || registers.indicatorByName(name)?.isNew === false) return [];
  const parts = [
    field('indicator.question', fields.question, line, 6),
    field('indicator.definition', fields.definition, lines, 6),
    field('indicator.field', fields.field, choice(fieldNames), 2),
    field('indicator.unit', fields.unit, choice(unitNames), 2),
    field('indicator.direction', fields.direction, choice(words.directions), 2),
    field('indicator.nameEn', fields.nameEn, line, 3, hints.nameEn),
    field('indicator.id', fields.indicatorId, line, 3, hints.indicatorId),
  ];
  return [{ is: 'group', title: words.newIndicatorTitle, lead: words.newIndicatorLead, parts }];
}

function taskParts(typed: Typed, registers: Registers): readonly FormPart[] {
  return [
    field('title', fields.title, lines, 6),
    field('kind', fields.kind, choice(words.taskKinds), 3),
    ...partyParts('given', fields.given, typed, registers, (path) => [
      field(`${path}.role`, fields.role, choice<Role>(roleWords), 2),
      field(`${path}.rolePrinted`, fields.rolePrinted, line, 2),
    ]),
    ...partyParts('support', fields.support, typed, registers, (path) => [
      field(`${path}.rolePrinted`, fields.rolePrinted, line, 2),
    ]),
    field('assignedIn', fields.assignedIn, line, 6, hints.clauses),
    field('timeframe.printed', fields.timePrinted, line, 3, hints.blank),
    ...((typed['timeframe.printed'] ?? '') === '' ? [] : timeParts),
    note,
  ];
}

const timeParts: readonly FormPart[] = [
  field('timeframe.clause', fields.timeClause, line, 3),
  field('timeframe.start', fields.start, line, 2, hints.date),
  field('timeframe.due', fields.due, line, 2, hints.date),
  field('timeframe.precision', fields.precision, choice(words.precisions), 2),
  field('timeframe.recurrence', fields.recurrence, choice(words.recurrences), 3),
  field('timeframe.openEnded', fields.openEnded, { is: 'yes-no' }, 3),
];

function dutyParts(typed: Typed, registers: Registers): readonly FormPart[] {
  return [
    quote,
    field('kind', fields.kind, choice(words.dutyKinds), 3),
    ...partyParts('from', fields.from, typed, registers, () => []),
    ...partyParts('to', fields.to, typed, registers, () => []),
    field(
      'frequencies',
      fields.frequencies,
      { is: 'several', options: Object.entries(words.frequencies) },
      6,
    ),
    field('duePrinted', fields.duePrinted, line, 2, hints.blank),
    field('dueDay', fields.dueDay, number, 2),
    field('dueMonth', fields.dueMonth, number, 2),
    note,
  ];
}

function partyParts(
  list: 'given' | 'support' | 'from' | 'to',
  title: string,
  typed: Typed,
  registers: Registers,
  more: (path: string) => readonly FormPart[],
): readonly FormPart[] {
  const isDuty = list === 'from' || list === 'to';
  const parties = Array.from({ length: countTyped(typed, list) }, (_, at): FormPart => {
    const path = `${list}.${at}`;
    const name = (typed[`${path}.agency`] ?? '').trim();
    const isUnknown = name !== '' && registers.agencyByName(name) === null;
    const parts = [
      field(`${path}.printed`, at === 0 ? title : `${title} ${at + 1}`, line, 3),
      field(`${path}.agency`, fields.agency, { is: 'agency' }, 3, isDuty ? hints.agencyOrNone : hints.agency),
      ...(isUnknown ? [field(`${path}.agencyKind`, fields.agencyKind, choice(agencyKinds), 2)] : []),
      ...more(path),
    ];
    return { is: 'party', list, at, parts };
  });
  return [...parties, { is: 'more', list, title }];
}

const agencyKinds = { '': '…', ...agencyWords.kinds };
