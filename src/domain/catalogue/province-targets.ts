import { fields, type Indicator } from '../../schema/indicator.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Province } from '../../schema/province.ts';
import type { Catalogue } from './catalogue.ts';
import type { TargetEntry } from './entries.ts';
import { factsOfIndicator, factsOfPlan, factsOfProvince } from './look-up.ts';

/** What the plans of one province set for one indicator, and what is known of it there. */
export interface ProvinceSide {
  readonly province: Province;
  /** As printed, plan after plan; empty where this province sets nothing and another one beside it does. */
  readonly targets: readonly TargetEntry[];
  /** Of this province, by year. */
  readonly observations: readonly Observation[];
}

/** One indicator on the page of a province: one side for each province whose plans stand there, in the same order. */
export interface ProvinceTargetRow {
  readonly indicator: Indicator;
  readonly sides: readonly ProvinceSide[];
}

/**
 * The provinces whose plans stand on the page of this one: of a province that has issued plans itself, and of those
 * that it was made of. They stand side by side; nothing of theirs is ever added up.
 */
export function sidesOf(province: Province, catalogue: Catalogue): readonly Province[] {
  const { plans, inherited } = factsOfProvince(province, catalogue);
  const ids = new Set([...inherited, ...plans].map(({ meta }) => meta.province));
  return [...ids].flatMap((id) => catalogue.provinces.byId.get(id) ?? []);
}

/** The targets of these provinces, an indicator a row, by field and then in the order in which the plans print them. */
export function toProvinceTargets(
  provinces: readonly Province[],
  catalogue: Catalogue,
): readonly ProvinceTargetRow[] {
  const own = provinces.map((province) => {
    const { plans } = factsOfProvince(province, catalogue);
    const targets = plans.flatMap((plan) => factsOfPlan(plan, catalogue).targets);
    return { province, targets: Map.groupBy(targets, ({ indicator }) => indicator) };
  });
  const indicators = new Set(own.flatMap(({ targets }) => [...targets.keys()]));
  const rows = [...indicators].map((indicator) => {
    const { byProvince } = factsOfIndicator(indicator, catalogue);
    return {
      indicator,
      sides: own.map(({ province, targets }) => ({
        province,
        targets: targets.get(indicator) ?? [],
        observations: (byProvince.get(province.id) ?? []).toSorted((a, b) => a.labelYear - b.labelYear),
      })),
    };
  });
  return rows.toSorted((a, b) => fields.indexOf(a.indicator.field) - fields.indexOf(b.indicator.field));
}

/**
 * The rows that tell most at first sight, best first. A row goes before another when a value is known beside its level,
 * then when its next level is due earlier, then when more plans of the site set a level for the same. The fields take
 * turns, and within a turn the provinces do.
 */
export function toHighlights(
  rows: readonly ProvinceTargetRow[],
  most: number,
  catalogue: Catalogue,
): readonly ProvinceTargetRow[] {
  const year = Number(catalogue.corpus.asOf.slice(0, 4));
  const plansOf = ({ indicator }: ProvinceTargetRow): number =>
    new Set(factsOfIndicator(indicator, catalogue).targets.map(({ plan }) => plan.id)).size;
  const ranked = rows
    .map((row) => ({ row, isKnown: isKnown(row), next: nextYear(row, year), plans: plansOf(row) }))
    .toSorted(
      (a, b) =>
        Number(b.isKnown) - Number(a.isKnown) ||
        (a.next === b.next ? 0 : a.next - b.next) ||
        b.plans - a.plans,
    )
    .map(({ row }) => row);
  return takeInTurns(ranked, most, [({ indicator }) => [indicator.field], settingProvinces]);
}

/** Takes the first of those whose groups had the fewest turns: by the first way of grouping, then by the next. */
function takeInTurns<One>(
  ranked: readonly One[],
  most: number,
  groupings: readonly ((one: One) => readonly string[])[],
): readonly One[] {
  const left = new Set(ranked);
  const turns = groupings.map(() => new Map<string, number>());
  const turnOf = (one: One, at: number): number =>
    Math.min(...(groupings[at]?.(one) ?? []).map((group) => turns[at]?.get(group) ?? 0));
  const taken: One[] = [];
  while (taken.length < most) {
    const [next] = [...left].toSorted((a, b) =>
      groupings.reduce((order, _each, at) => order || turnOf(a, at) - turnOf(b, at), 0),
    );
    if (next === undefined) break;
    left.delete(next);
    taken.push(next);
    groupings.forEach((groupsOf, at) => {
      for (const group of groupsOf(next)) turns[at]?.set(group, (turns[at]?.get(group) ?? 0) + 1);
    });
  }
  return taken;
}

function settingProvinces({ sides }: ProvinceTargetRow): readonly string[] {
  return sides.filter(({ targets }) => targets.length > 0).map(({ province }) => province.id);
}

/** Whether a value is known of a province that sets a level. */
function isKnown({ sides }: ProvinceTargetRow): boolean {
  return sides.some(({ targets, observations }) => targets.length > 0 && observations.length > 0);
}

/** The next year for which a level is set, this one included; never when all have passed or none is named. */
function nextYear({ sides }: ProvinceTargetRow, year: number): number {
  const years = sides.flatMap(({ targets }) => targets.flatMap(({ target }) => target.year ?? []));
  return Math.min(...years.filter((one) => one >= year), Infinity);
}
