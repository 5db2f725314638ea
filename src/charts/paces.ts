import type { Observation } from '../schema/observation.ts';
import type { Plan } from '../domain/corpus.ts';
import { type Pace, toPace } from '../domain/pace/pace.ts';
import type { Refusal } from '../domain/pace/refusal.ts';
import { toVintage } from '../domain/pace/vintage.ts';
import { currentProvince, type ProvinceRegister } from '../domain/province-register.ts';
import type { IndicatorModel } from './chart.ts';
import type { TargetFigure } from './figure.ts';

/** How far one plan is from the next of its targets. */
export interface PlanPace {
  readonly plan: Plan;
  readonly figure: TargetFigure;
  readonly pace: Pace | Refusal;
}

/**
 * One pace a plan: for its nearest target that is not over on `asOf`, else its last. Values are those of the plan's
 * province and of the province that it belongs to now.
 */
export function toPaces(
  { indicator, targets }: IndicatorModel,
  /** Of the indicator. */
  observations: readonly Observation[],
  provinces: ProvinceRegister,
  asOf: string,
): readonly PlanPace[] {
  const yearNow = Number(asOf.slice(0, 4));
  const byProvince = Map.groupBy(observations, (one) => one.province);
  return [...Map.groupBy(targets, ({ plan }) => plan.id).values()].flatMap((group) => {
    const figure = group.find(({ year }) => year !== null && year >= yearNow) ?? group.at(-1);
    const province = figure && provinces.byId.get(figure.plan.meta.province);
    if (figure === undefined || province === undefined) return [];
    const ours = [province, currentProvince(province, provinces) ?? []].flat();
    const pace = toPace({
      target: figure.entries[0].target,
      indicator,
      observations: ours.flatMap(({ id }) => byProvince.get(id) ?? []),
      vintage: toVintage(figure.plan, province),
      asOf,
    });
    return [{ plan: figure.plan, figure, pace }];
  });
}
