import type { DraftKind } from '../../../src/schema/draft.ts';
import { parseNumber } from '../../../src/text/numbers.ts';
import { toSlug } from '../../../src/text/slug.ts';
import type { StudioIndicator } from '../protocol.ts';
import type { Registers } from './registers.ts';
import { countTyped, type Typed } from './typed.ts';

/** What a form says: an entry as the files have it, and what the registers lack for it; nothing is judged yet. */
export interface Written {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly indicator?: unknown;
  readonly agencies?: readonly unknown[];
  readonly contradiction?: string | null;
}

/** What a form of one kind says. `id` and `clause` are those of the fact that is mended, or of the clause it is added to. */
export function toWritten(
  kind: DraftKind,
  typed: Typed,
  { id, clause }: { readonly id: string; readonly clause: string },
  registers: Registers,
): Written {
  const read = new FormReader(typed);
  switch (kind) {
    case 'target':
      return writeTarget(read, id, clause, registers);
    case 'qualitative':
      return {
        entry: { id, clause, quote: read.text('quote'), year: read.number('year'), note: read.note('note') },
      };
    case 'not-goal':
      return { entry: { clause, quote: read.text('quote'), reason: read.text('reason') } };
    case 'task':
      return writeTask(read, id, clause, registers);
    case 'duty':
      return writeDuty(read, id, clause, registers);
  }
}

class FormReader {
  readonly typed: Typed;

  constructor(typed: Typed) {
    this.typed = typed;
  }

  /** Vietnamese keyboards of some systems type letters and marks apart. */
  text(path: string): string {
    return (this.typed[path] ?? '').normalize('NFC').trim();
  }

  note(path: string): string | null {
    return this.text(path) || null;
  }

  /** What is no number stays text, to be refused where it stands. */
  number(path: string): number | string | null {
    const text = this.text(path);
    return text === '' ? null : (parseNumber(text) ?? text);
  }

  list(path: string): readonly string[] {
    return this.text(path)
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}

function writeTarget(read: FormReader, id: string, clause: string, registers: Registers): Written {
  const isRange = read.text('comparator') === 'range';
  const name = read.text('indicator');
  const known = registers.indicatorByName(name);
  const indicator = known?.id ?? (read.text('indicator.id') || toSlug(name));
  const entry = {
    ...{ id: id === '' ? `${clause}--${indicator}` : id, clause },
    ...{ quote: read.text('quote'), printed: read.text('printed'), indicator },
    ...{ comparator: read.text('comparator'), comparatorPrinted: read.text('comparatorPrinted') },
    value: isRange ? null : read.number('value'),
    low: isRange ? read.number('low') : null,
    high: isRange ? read.number('high') : null,
    ...{ unit: read.text('unit'), year: read.number('year'), period: read.text('period') },
    ...{ baseYear: read.number('baseYear'), certainty: read.text('certainty'), note: read.note('note') },
  };
  const said = { entry, contradiction: read.note('contradiction') };
  if (known?.isNew === false || name === '') return said;
  return { ...said, indicator: writeIndicator(read, indicator, name, known) };
}

function writeIndicator(read: FormReader, id: string, vi: string, known: StudioIndicator | null): unknown {
  return {
    ...{ id, name: { vi, en: read.note('indicator.nameEn') } },
    ...{ question: read.text('indicator.question'), field: read.text('indicator.field') },
    ...{ definition: read.text('indicator.definition'), unit: read.text('indicator.unit') },
    direction: read.text('indicator.direction'),
    ...{ incomparable: known?.incomparable ?? [], note: read.note('indicator.note') },
  };
}

function writeTask(read: FormReader, id: string, clause: string, registers: Registers): Written {
  const parties = new Parties(read, registers);
  const given = parties.list('given', (path, named) => ({
    ...named,
    role: read.text(`${path}.role`),
    rolePrinted: read.note(`${path}.rolePrinted`),
  }));
  const support = parties.list('support', (path, named) => ({
    ...named,
    rolePrinted: read.text(`${path}.rolePrinted`),
  }));
  const time = read.text('timeframe.printed');
  const timeframe = {
    ...{ printed: time, clause: read.text('timeframe.clause') || clause },
    ...{ start: read.note('timeframe.start'), due: read.note('timeframe.due') },
    ...{ precision: read.note('timeframe.precision'), recurrence: read.note('timeframe.recurrence') },
    openEnded: read.text('timeframe.openEnded') === 'true',
  };
  const entry = {
    ...{ id: id === '' ? clause : id, kind: read.text('kind'), clause, title: read.text('title') },
    ...{ given, support, assignedIn: read.list('assignedIn') },
    ...{ timeframe: time === '' ? null : timeframe, note: read.note('note') },
  };
  return { entry, agencies: parties.unknown };
}

function writeDuty(read: FormReader, id: string, clause: string, registers: Registers): Written {
  const parties = new Parties(read, registers);
  const orNull = (_: string, { printed, agency }: Named): unknown => ({ printed, agency: agency || null });
  const entry = {
    ...{ id: id === '' ? clause : id, kind: read.text('kind'), clause, quote: read.text('quote') },
    ...{ from: parties.list('from', orNull), to: parties.list('to', orNull) },
    ...{ frequencies: read.list('frequencies') },
    ...{ dueMonth: read.number('dueMonth'), dueDay: read.number('dueDay') },
    ...{ duePrinted: read.note('duePrinted'), note: read.note('note') },
  };
  return { entry, agencies: parties.unknown };
}

interface Named {
  readonly printed: string;
  readonly agency: string;
}

/** The bodies of a form, and those among them that the register lacks. */
class Parties {
  readonly unknown: unknown[] = [];
  private readonly read: FormReader;
  private readonly registers: Registers;

  constructor(read: FormReader, registers: Registers) {
    this.read = read;
    this.registers = registers;
  }

  list(list: string, write: (path: string, named: Named) => unknown): readonly unknown[] {
    return Array.from({ length: countTyped(this.read.typed, list) }, (_, at) => {
      const path = `${list}.${at}`;
      const printed = this.read.text(`${path}.printed`);
      return write(path, { printed, agency: this.idOf(path, printed) });
    });
  }

  private idOf(path: string, printed: string): string {
    const name = this.read.text(`${path}.agency`);
    if (name === '') return '';
    const known = this.registers.agencyByName(name);
    if (known !== null) return known.id;
    const id = `${this.registers.province}-${toSlug(name)}`;
    const kind = this.read.text(`${path}.agencyKind`);
    this.unknown.push({ id, name, kind, namesPrinted: [printed], successors: [], note: null });
    return id;
  }
}
