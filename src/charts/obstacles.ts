import type { Target } from '../schema/target.ts';
import type { Unit } from '../schema/unit.ts';
import type { ComparedFigure } from './compared.ts';
import type { ComparedPanel } from './comparison.ts';

/** Why something of a comparison cannot be set side by side; ids, no words. */
export type Obstacle =
  /** Two measures that look alike; `why` is the register's own sentence. */
  | { readonly kind: 'declared'; readonly indicators: readonly [string, string]; readonly why: string }
  /** One measure between its years or plans. */
  | { readonly kind: 'own'; readonly indicators: readonly string[]; readonly why: string }
  /** More provinces than the pictures have room for; the table has all. */
  | { readonly kind: 'crowded'; readonly drawn: readonly string[]; readonly of: number }
  | { readonly kind: 'units'; readonly units: readonly Unit[] }
  /** Set or known of one province alone, so there is nothing to compare it with; `of` so many. */
  | { readonly kind: 'alone'; readonly indicators: readonly string[]; readonly of: number }
  | {
      readonly kind: 'comparators';
      readonly indicator: string;
      readonly comparators: readonly Target['comparator'][];
    }
  /** No province has both a level and a value. */
  | {
      readonly kind: 'unmatched';
      readonly indicator: string;
      readonly asking: readonly string[];
      readonly known: readonly string[];
    }
  /** Values of before and of after the provinces were merged. */
  | { readonly kind: 'territories'; readonly indicator: string }
  /** The provinces set their levels for years none of which is the same. */
  | { readonly kind: 'years'; readonly indicator: string }
  /** One province prints two levels for one year. */
  | {
      readonly kind: 'contradiction';
      readonly indicator: string;
      readonly province: string;
      readonly years: readonly number[];
    }
  /** Given in another unit or against a base year: in the table, not in the picture. */
  | { readonly kind: 'undrawn'; readonly indicators: readonly string[] };

/** Everything that stands against reading the panels side by side: what holds for all of it, then for one indicator, then for two. */
export function toObstacles(panels: readonly ComparedPanel[]): readonly Obstacle[] {
  const filled = panels.filter(({ figures }) => figures.length > 0);
  const units = [...new Set(filled.map(({ indicator }) => indicator.unit))];
  const alone = filled.filter(({ figures }) => new Set(figures.map(({ province }) => province)).size === 1);
  const undrawn = filled.filter(({ figures }) => figures.some(({ isDrawn }) => !isDrawn));
  return [
    ...toCrowded(filled),
    ...(units.length > 1 ? [{ kind: 'units', units } as const] : []),
    ...(alone.length > 0
      ? [
          {
            ...{ kind: 'alone' as const, indicators: alone.map(idOf) },
            of: filled.length,
          },
        ]
      : []),
    ...filled.flatMap(toUnmatched),
    ...filled.flatMap(toTerritories),
    ...filled.flatMap(toYearsApart),
    ...filled.flatMap(toComparatorsApart),
    ...filled.flatMap(toContradictions),
    ...toOwn(filled),
    ...(undrawn.length > 0 ? [{ kind: 'undrawn', indicators: undrawn.map(idOf) } as const] : []),
    ...toDeclared(filled),
  ];
}

function toCrowded(panels: readonly ComparedPanel[]): readonly Obstacle[] {
  const drawable = panels.flatMap(({ figures }) => figures.filter(({ isDrawn }) => isDrawn));
  const all = new Set(drawable.map(({ province }) => province));
  const drawn = new Set(panels.flatMap(({ chart }) => chart?.series.map(({ province }) => province) ?? []));
  return all.size <= drawn.size ? [] : [{ kind: 'crowded', drawn: [...drawn], of: all.size }];
}

function idOf({ indicator }: ComparedPanel): string {
  return indicator.id;
}

/** Each pair once, though both of its indicators may name the other. */
function toDeclared(panels: readonly ComparedPanel[]): readonly Obstacle[] {
  const chosen = new Set(panels.map(idOf));
  const seen = new Set<string>();
  return panels.flatMap(({ indicator }) =>
    indicator.incomparable.flatMap(({ with: other, why }): readonly Obstacle[] => {
      if (other === null || !chosen.has(other) || seen.has(`${other} ${indicator.id}`)) return [];
      seen.add(`${indicator.id} ${other}`);
      return [{ kind: 'declared', indicators: [indicator.id, other], why }];
    }),
  );
}

/** One reason of several indicators is one obstacle. */
function toOwn(panels: readonly ComparedPanel[]): readonly Obstacle[] {
  const reasons = panels
    .filter(({ figures }) => figures.length > 1)
    .flatMap(({ indicator }) =>
      indicator.incomparable
        .filter(({ with: other }) => other === null)
        .map(({ why }) => ({ id: indicator.id, why })),
    );
  return [...Map.groupBy(reasons, ({ why }) => why)].map(([why, group]) => ({
    ...{ kind: 'own', why, indicators: group.map(({ id }) => id) },
  }));
}

/** Who sets a level has no value, and who has a value sets no level. */
function toUnmatched({ indicator, figures }: ComparedPanel): readonly Obstacle[] {
  const { target = [], actual = [] } = Object.groupBy(figures, ({ kind }) => kind);
  const [asking, known] = [target, actual].map((own) => [...new Set(own.map(({ province }) => province))]);
  if (asking === undefined || known === undefined || asking.length === 0 || known.length === 0) return [];
  return asking.some((province) => known.includes(province))
    ? []
    : [{ kind: 'unmatched', indicator: indicator.id, asking, known }];
}

function toTerritories({ indicator, figures }: ComparedPanel): readonly Obstacle[] {
  const vintages = new Set(figures.flatMap(({ vintage }) => vintage ?? []));
  return vintages.size < 2 ? [] : [{ kind: 'territories', indicator: indicator.id }];
}

function targetsByProvince({ figures }: ComparedPanel): ReadonlyMap<string, readonly ComparedFigure[]> {
  return Map.groupBy(
    figures.filter(({ kind }) => kind === 'target'),
    ({ province }) => province,
  );
}

function toYearsApart(panel: ComparedPanel): readonly Obstacle[] {
  const provinces = [...targetsByProvince(panel).values()];
  if (provinces.length < 2) return [];
  const years = provinces.map((figures) => new Set(figures.map(({ year }) => year)));
  const isShared = years.some((own, at) =>
    years.slice(at + 1).some((other) => [...own].some((year) => year !== null && other.has(year))),
  );
  return isShared ? [] : [{ kind: 'years', indicator: panel.indicator.id }];
}

function toComparatorsApart(panel: ComparedPanel): readonly Obstacle[] {
  const provinces = targetsByProvince(panel);
  const comparators = [
    ...new Set([...provinces.values()].flat().flatMap(({ comparator }) => comparator ?? [])),
  ];
  return provinces.size < 2 || comparators.length < 2
    ? []
    : [{ kind: 'comparators', indicator: panel.indicator.id, comparators }];
}

function toContradictions({ indicator, chart }: ComparedPanel): readonly Obstacle[] {
  return (chart?.series ?? []).flatMap(({ kind, province, points }): readonly Obstacle[] => {
    const years = [...new Set(points.filter(({ isContradicted }) => isContradicted).map(({ year }) => year))];
    return kind === 'actual' || years.length === 0
      ? []
      : [{ kind: 'contradiction', indicator: indicator.id, province, years }];
  });
}
