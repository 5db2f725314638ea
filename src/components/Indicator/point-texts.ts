import type { IndicatorModel } from '../../charts/chart.ts';
import { formatClauseReference } from '../../wording/vi/clause.ts';
import { type PlaceName, sayActualPoint, sayTargetPoint } from '../../wording/vi/indicator.ts';
import { formatObservationShort, formatTargetShort } from '../../wording/vi/units.ts';

/** What is said of a point: on the picture, and in full to who reads it alone. */
export interface PointText {
  readonly label: string;
  readonly sentence: string;
  /** The sentence with the quotation and where it stands. */
  readonly full: string;
}

/** The texts of every figure of a model, by the figure's id. */
export function toPointTexts(
  { targets, actuals }: IndicatorModel,
  placeOf: PlaceName,
): ReadonlyMap<string, PointText> {
  const ofTargets = targets.map(({ id, plan, entries: [{ target, placed }] }) => {
    const sentence = sayTargetPoint(placeOf(plan.meta.province), target);
    const full = `${sentence} “${target.quote}” ${formatClauseReference(placed)}`;
    return [id, { label: formatTargetShort(target), sentence, full }] as const;
  });
  const ofActuals = actuals.map(({ id, province, observations: [one] }) => {
    const label = formatObservationShort(one);
    const sentence = sayActualPoint(placeOf(province), one);
    return [id, { label, sentence, full: `${sentence} “${one.quote}”` }] as const;
  });
  return new Map([...ofTargets, ...ofActuals]);
}
