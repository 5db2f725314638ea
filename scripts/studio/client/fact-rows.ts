import type { FactOfKind } from '../../../src/drafts/lists.ts';
import type { DraftKind } from '../../../src/schema/draft.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { isPercentUnit } from '../../../src/schema/percent-unit.ts';
import { formatShortDate } from '../../../src/text/dates.ts';
import { formatNumber } from '../../../src/text/numbers.ts';
import { agencyWords } from '../../../src/wording/vi/agency.ts';
import { fieldNames } from '../../../src/wording/vi/fields.ts';
import { roleWords } from '../../../src/wording/vi/roles.ts';
import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import { unitNames } from '../../../src/wording/vi/units.ts';
import type { Registers } from './registers.ts';

/** A field of a fact as it is read. */
export interface FactRow {
  readonly label: string;
  /** One, but of a field that is a list. */
  readonly values: readonly string[];
}

/** The fields of a fact but for its words, those left out that say nothing. */
export function toRows<Kind extends DraftKind>(
  kind: Kind,
  fact: FactOfKind[Kind],
  registers: Registers,
): readonly FactRow[] {
  const write = rows[kind] as (fact: FactOfKind[Kind], registers: Registers) => readonly (FactRow | null)[];
  return write(fact, registers).filter((row) => row !== null);
}

const { fields } = words;

const rows: {
  readonly [Kind in DraftKind]: (fact: FactOfKind[Kind], registers: Registers) => readonly (FactRow | null)[];
} = {
  target: (target, registers) => [
    row(fields.indicator, registers.nameOfIndicator(target.indicator)),
    row(
      fields.comparator,
      `${words.comparators[target.comparator]}${target.comparatorPrinted === '' ? '' : `, ${words.printedAs(target.comparatorPrinted)}`}`,
    ),
    row(fields.value, sayValue(target)),
    row(fields.year, target.year === null ? words.none : `${target.year}, ${words.periods[target.period]}`),
    target.baseYear === null ? null : row(fields.baseYear, String(target.baseYear)),
    target.certainty === 'certain' ? null : row(fields.certainty, words.certainties[target.certainty]),
    optional(fields.note, target.note),
  ],
  qualitative: ({ year, note }) => [
    row(fields.year, year === null ? words.none : String(year)),
    optional(fields.note, note),
  ],
  'not-goal': ({ reason }) => [row(fields.reason, reason)],
  task: ({ kind, given, support, assignedIn, timeframe, note }, registers) => [
    row(fields.kind, words.taskKinds[kind]),
    list(
      fields.given,
      given.map(
        (party) => `${sayParty(party, registers)}: ${roleWords[party.role]}${sayPrinted(party.rolePrinted)}`,
      ),
    ),
    list(
      fields.support,
      support.map((party) => `${sayParty(party, registers)}${sayPrinted(party.rolePrinted)}`),
    ),
    assignedIn.length === 0 ? null : row(fields.assignedIn, assignedIn.join(', ')),
    row(fields.time, timeframe === null ? words.none : sayTime(timeframe)),
    optional(fields.note, note),
  ],
  duty: ({ kind, from, to, frequencies, dueMonth, dueDay, duePrinted, note }, registers) => [
    row(fields.kind, words.dutyKinds[kind]),
    list(
      fields.from,
      from.map((party) => sayParty(party, registers)),
    ),
    list(
      fields.to,
      to.map((party) => sayParty(party, registers)),
    ),
    row(fields.frequencies, frequencies.map((one) => words.frequencies[one]).join(', ')),
    duePrinted === null
      ? null
      : row(
          fields.due,
          `${[dueDay, dueMonth].filter((part) => part !== null).join('/')}, ${words.printedAs(duePrinted)}`,
        ),
    optional(fields.note, note),
  ],
};

/** What a new indicator would be in the register, to be read with the figure that takes it there. */
export function toIndicatorRows(indicator: Indicator): readonly FactRow[] {
  const { question, definition, field, unit, direction } = indicator;
  return [
    row(fields.question, question),
    row(fields.definition, definition),
    row(fields.field, `${fieldNames[field]}; ${unitNames[unit]}; ${words.directions[direction]}`),
  ];
}

function row(label: string, value: string): FactRow {
  return { label, values: [value] };
}

function list(label: string, values: readonly string[]): FactRow {
  return { label, values: values.length === 0 ? [words.none] : values };
}

function optional(label: string, value: string | null): FactRow | null {
  return value === null ? null : row(label, value);
}

function sayValue({ value, low, high, unit, printed }: FactOfKind['target']): string {
  const numbers = (value === null ? [low, high] : [value]).map((one) =>
    one === null ? '?' : formatNumber(one),
  );
  const space = isPercentUnit(unit) ? '' : ' ';
  return `${numbers.join(' – ')}${space}${unitNames[unit]}, ${words.printedAs(printed)}`;
}

function sayParty(
  { printed, agency }: { readonly printed: string; readonly agency: string | null },
  registers: Registers,
): string {
  if (agency === null) return `${printed} (${words.outsideRegister})`;
  const name = registers.nameOfAgency(agency);
  const entry = registers.agency(agency);
  const known = name === printed ? printed : `${printed} ${words.toRegister(name)}`;
  if (entry?.isNew !== true) return known;
  return `${known} (${words.newAgency}: ${agencyWords.kinds[entry.kind].toLowerCase()})`;
}

function sayPrinted(printed: string | null): string {
  return printed === null ? '' : `, ${words.printedAs(printed)}`;
}

function sayTime(time: NonNullable<FactOfKind['task']['timeframe']>): string {
  const { start, due, recurrence, openEnded, printed } = time;
  const days = [start, due].map((day) => (day === null ? '…' : formatShortDate(day))).join(' – ');
  return [
    words.printedAs(printed),
    ...(start === null && due === null ? [] : [days]),
    ...(recurrence === null ? [] : [words.recurrences[recurrence]]),
    ...(openEnded ? [words.fields.openEnded.toLowerCase()] : []),
  ].join(', ');
}
