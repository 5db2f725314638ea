import type { ComparedFigure, ComparedIndicator } from './compared.ts';
import type { ChartPoint } from './series.ts';

/** For tests: a level of a province for a year, “trên 50%”. */
export function toSampleFigure(
  province: string,
  year: number | null,
  rest: Partial<ComparedFigure> = {},
): ComparedFigure {
  return {
    ...{ id: `${province}-${year}`, kind: 'target', province, year, comparator: 'gt', vintage: null },
    unit: 'percent',
    ...{ isDrawn: year !== null, text: 'trên 50%', label: '> 50%', source: 'khoản 1', href: '/#i-1' },
    ...rest,
  };
}

/** For tests: an indicator with these levels, all of 50, a series for each province. */
export function toSampleCompared(
  id: string,
  figures: readonly ComparedFigure[],
  rest: Partial<ComparedIndicator> = {},
): ComparedIndicator {
  const drawn = figures.filter(({ isDrawn }) => isDrawn);
  const series = [...Map.groupBy(drawn, ({ province, kind }) => `${province} ${kind}`)].flatMap(
    ([key, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            {
              ...{ id: `${id} ${key}`, kind: first.kind, province: first.province, name: first.province },
              points: [first, ...others].map(toPoint),
            },
          ],
  );
  return {
    ...{ id, name: id, question: `${id}?`, field: 'budget', unit: 'percent', href: `/${id}/` },
    ...{ incomparable: [], places: null, series, figures },
    ...rest,
  };
}

function toPoint({ id, year }: ComparedFigure, at: number): ChartPoint {
  return {
    ...{ id, year: year ?? 0, low: 50, high: 50 },
    ...{ isJoined: at > 0, isContradicted: false, isDoubtful: false },
  };
}
