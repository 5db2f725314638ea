import type { IndicatorModel } from '../../charts/chart.ts';
import { formatClauseReference } from '../../domain/clauses/reference.ts';
import { links } from '../../links/site.ts';
import { formatPublished } from '../../text/numbers.ts';
import type { PlaceName } from '../../wording/vi/indicator.ts';
import {
  formatObservation,
  formatTarget,
  formatTargetShort,
  formatTargetYear,
} from '../../wording/vi/units.ts';

/** What is said of a point: on the picture, and on demand with the words of its source and where they stand. */
export interface PointText {
  readonly label: string;
  readonly title: string;
  readonly quote: string;
  readonly href: string;
  readonly reference: string;
}

/** The texts of every figure of a model, by the figure's id. */
export function toPointTexts(
  { targets, actuals }: IndicatorModel,
  placeOf: PlaceName,
): Record<string, PointText> {
  const ofTargets = targets.map(({ id, plan, entries: [{ target, placed }] }) => [
    id,
    {
      label: formatTargetShort(target),
      title: `${placeOf(plan.meta.province)}, ${formatTargetYear(target)}: ${formatTarget(target)}.`,
      quote: target.quote,
      href: links.clause(plan.id, target.clause),
      reference: formatClauseReference(placed),
    },
  ]);
  const ofActuals = actuals.map(({ id, province, year, observations: [one] }) => [
    id,
    {
      label: one.valuePublished === null ? String(one.rank ?? '') : formatPublished(one.valuePublished),
      title: `${placeOf(province)}, năm ${year}: ${formatObservation(one)}.`,
      quote: one.quote,
      href: one.sourceUrl,
      reference: one.publisher,
    },
  ]);
  return Object.fromEntries([...ofTargets, ...ofActuals]);
}
