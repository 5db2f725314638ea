import type { TargetDraft } from '../../schema/draft.ts';
import type { Unit } from '../../schema/unit.ts';
import { type Fit, isSameKind, type Matcher } from './match-indicator.ts';
import type { NewIndicators } from './new-indicator.ts';
import type { Reading } from './reading.ts';

/** Below this no indicator of the register is meant. */
const threshold = 0.55;
/** How many others are named. */
const shown = 3;

/** One figure for one measure, with its indicator. */
export interface Chosen {
  readonly reading: Reading;
  readonly indicator: string;
  readonly unit: Unit;
  readonly score: number | null;
  readonly candidates: TargetDraft['candidates'];
}

/** Gives each measure of a clause's figures its indicator: one of the register where its words fit, else a new one. */
export function chooseIndicators(
  readings: readonly Reading[],
  match: Matcher,
  fresh: NewIndicators,
): { readonly chosen: readonly Chosen[]; readonly nameless: readonly Reading[] } {
  const wanted = readings.flatMap((reading, at) =>
    reading.measures.map((measure) => ({
      ...{ reading, at, measure },
      fits: match({ words: measure.words, beside: reading.beside, unit: reading.unit }),
    })),
  );
  const taken = new Map<(typeof wanted)[number], Fit>();
  // The surest first: two figures of one clause, year and period are of one indicator only where one says so.
  for (const one of wanted.toSorted(
    (a, b) => (b.fits[0]?.score ?? 0) - (a.fits[0]?.score ?? 0) || a.at - b.at,
  )) {
    const fit = one.fits.find(
      ({ indicator, score }) =>
        score >= threshold &&
        ![...taken].some(
          ([other, { indicator: used }]) => used.id === indicator.id && isRival(one.reading, other.reading),
        ),
    );
    if (fit !== undefined) taken.set(one, fit);
  }
  const nameless: Reading[] = [];
  const chosen = wanted.flatMap((one): readonly Chosen[] => {
    const { reading, measure, fits } = one;
    const fit = taken.get(one);
    const indicator = fit?.indicator ?? fresh.propose(reading, measure);
    if (indicator === null) {
      nameless.push(reading);
      return [];
    }
    const candidates = fits
      .filter(({ indicator: { id } }) => id !== indicator.id)
      .slice(0, shown)
      .map(({ indicator: { id }, score }) => ({ indicator: id, score }));
    return [
      {
        ...{ reading, candidates, indicator: indicator.id, score: fit?.score ?? null },
        unit: isSameKind(indicator.unit, reading.unit) ? indicator.unit : reading.unit,
      },
    ];
  });
  return { chosen, nameless };
}

function isRival(a: Reading, b: Reading): boolean {
  return a !== b && !a.isInherited && !b.isInherited && a.due.year === b.due.year && a.period === b.period;
}
