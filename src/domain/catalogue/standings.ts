import { type Standing, toStanding, type Unstanding } from '../pace/standing.ts';
import { toVintage } from '../pace/vintage.ts';
import { currentProvince } from '../province-register.ts';
import type { Catalogue } from './catalogue.ts';
import type { TargetEntry } from './entries.ts';
import { factsOfIndicator } from './look-up.ts';
import { beginOf } from './plan-begin.ts';

/**
 * How a target stands to what was published of its indicator for the province that set it, or for the one that this
 * belongs to now.
 */
export function standingOf(
  { target, indicator, plan }: TargetEntry,
  catalogue: Pick<Catalogue, 'byIndicator' | 'provinces'>,
): Standing | Unstanding {
  const { provinces } = catalogue;
  const { byProvince } = factsOfIndicator(indicator, catalogue);
  const province = provinces.byId.get(plan.meta.province);
  if (province === undefined) return { kind: 'refusal', reason: 'no-value' };
  const ours = [province, currentProvince(province, provinces) ?? []].flat();
  return toStanding({
    target,
    indicator,
    observations: ours.flatMap(({ id }) => byProvince.get(id) ?? []),
    vintage: toVintage(plan, province),
    begin: beginOf(plan),
  });
}
