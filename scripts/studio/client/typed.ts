import type { FactOfKind } from '../../../src/drafts/lists.ts';
import type { DraftKind } from '../../../src/schema/draft.ts';
import type { StudioIndicator } from '../protocol.ts';
import type { Registers } from './registers.ts';

/** What stands in the fields of a form, by the path of each: `given.0.printed`. Lists are numbered from 0. */
export type Typed = Readonly<Record<string, string>>;

/** The fields of a fact as they are typed: numbers as in the document, names of the registers instead of their ids. */
export function toTyped<Kind extends DraftKind>(
  kind: Kind,
  fact: FactOfKind[Kind],
  registers: Registers,
): Typed {
  const typed = flatten(fact, '');
  if (kind === 'target') {
    const indicator = registers.indicator(typed['indicator'] ?? '');
    return {
      ...typed,
      indicator: registers.nameOfIndicator(typed['indicator'] ?? ''),
      ...(indicator?.isNew === true ? typedIndicator(indicator) : {}),
    };
  }
  return Object.fromEntries(
    Object.entries(typed).map(([path, value]) => [
      path,
      path.endsWith('.agency') ? registers.nameOfAgency(value) : value,
    ]),
  );
}

/** The fields of an indicator that the register lacks; its name is typed where the indicator is chosen. */
export function typedIndicator(indicator: StudioIndicator): Typed {
  const { name, incomparable: _, isNew: __, ...rest } = indicator;
  return flatten({ ...rest, nameEn: name.en }, 'indicator.');
}

/** The form with what a new indicator most likely is, where one is typed whose name the register lacks. */
export function withNewIndicator(typed: Typed, registers: Registers): Typed {
  const name = (typed['indicator'] ?? '').trim();
  if (name === '' || registers.indicatorByName(name) !== null || 'indicator.unit' in typed) return typed;
  return { ...typed, 'indicator.unit': typed['unit'] ?? '', 'indicator.direction': 'higher' };
}

/** How many there are in a list of a form. */
export function countTyped(typed: Typed, list: string): number {
  const numbers = Object.keys(typed).flatMap((path) => {
    const [, number] = new RegExp(`^${list}\\.(\\d+)\\.`).exec(path) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
}

/** The form without one of a list; those behind it move up. */
export function withoutTyped(typed: Typed, list: string, at: number): Typed {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([path, value]) => {
      const [, number, rest] = new RegExp(`^${list}\\.(\\d+)\\.(.+)$`).exec(path) ?? [];
      if (number === undefined) return [[path, value]];
      const own = Number(number);
      return own === at ? [] : [[`${list}.${own > at ? own - 1 : own}.${rest}`, value]];
    }),
  );
}

function flatten(value: unknown, path: string): Record<string, string> {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return { [path.slice(0, -1)]: value.join(', ') };
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => Object.entries(flatten(inner, `${path}${key}.`))),
    );
  }
  return { [path.slice(0, -1)]: write(value) };
}

function write(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
