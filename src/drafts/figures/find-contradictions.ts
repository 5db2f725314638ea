import type { Target, TargetsFile } from '../../schema/target.ts';
import type { FigureWording } from './figure-wording.ts';

/** Figures of one indicator, year, period, unit and base that differ. */
export function findContradictions(
  targets: readonly Target[],
  words: Pick<FigureWording, 'contradiction'>,
): TargetsFile['contradictions'] {
  const subjects = Map.groupBy(targets, ({ indicator, year, period, unit, baseYear }) =>
    [indicator, year, period, unit, baseYear].join(' '),
  );
  return [...subjects.values()].flatMap((same) => {
    const figures = new Set(same.map(({ value, low, high }) => [value, low, high].join(' ')));
    if (figures.size < 2) return [];
    const printed = [...new Set(same.map((one) => one.printed))];
    return [{ targets: same.map(({ id }) => id), note: words.contradiction(printed, same[0]?.year ?? null) }];
  });
}
