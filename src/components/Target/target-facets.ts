import type { ProvinceRegister } from '../../domain/province-register.ts';
import { standingGroups, toStandingGroup } from '../../domain/pace/standing-group.ts';
import { standingSlugs } from '../../links/standing-slugs.ts';
import { fieldNames } from '../../wording/vi/fields.ts';
import { standingNames } from '../../wording/vi/standing-names.ts';
import { targetTableWords, targetWords } from '../../wording/vi/target.ts';
import { citeShortly } from '../../wording/vi/plan-name.ts';
import { compareChoices, type Facet, type FacetChoice, toChoices } from '../Table/facet.ts';
import { rankProvince, toProvinceChoices } from '../Table/province-choices.ts';
import type { StandingTarget } from './standing-target.ts';

type TargetFacet = keyof typeof targetTableWords.facets;

/** The value under which targets stand whose year is not named. */
export const noYear = 'khong-neu';

const choicesOf: Record<
  TargetFacet,
  (one: StandingTarget, provinces: ProvinceRegister) => readonly FacetChoice[]
> = {
  province: ({ entry }, provinces) => toProvinceChoices(entry.plan, provinces),
  plan: ({ entry: { plan } }, provinces) => [
    { value: plan.id, name: citeShortly(plan, provinces), under: null },
  ],
  field: ({ entry: { indicator } }) => [
    { value: indicator.field, name: fieldNames[indicator.field], under: null },
  ],
  indicator: ({ entry: { indicator } }) => [
    { value: indicator.id, name: indicator.name.vi, under: fieldNames[indicator.field] },
  ],
  year: ({ entry: { target } }) => [
    target.year === null
      ? { value: noYear, name: targetWords.noYear, under: null }
      : { value: String(target.year), name: String(target.year), under: null },
  ],
  standing: ({ standing }) => {
    const group = toStandingGroup(standing);
    return [{ value: standingSlugs[group], name: standingNames[group], under: null }];
  },
};

const fieldOrder: readonly string[] = Object.values(fieldNames);
const standingOrder = standingGroups.map((group) => standingSlugs[group]);

const rankOf: Record<TargetFacet, (choice: FacetChoice) => number> = {
  province: rankProvince,
  plan: () => 0,
  field: ({ name }) => fieldOrder.indexOf(name),
  indicator: ({ under }) => fieldOrder.indexOf(under ?? ''),
  year: ({ value }) => (value === noYear ? 1 : 0),
  standing: ({ value }) => standingOrder.indexOf(value),
};

/** The filters of a table of targets in the order of their words; those that cannot part the rows are left out. */
export function toTargetFacets(
  rows: readonly StandingTarget[],
  provinces: ProvinceRegister,
): readonly Facet[] {
  const facets = Object.keys(targetTableWords.facets) as TargetFacet[]; // keys of the wording itself
  return facets
    .map((facet) => ({
      facet,
      label: targetTableWords.facets[facet],
      choices: toChoices(
        rows.map((row) => choicesOf[facet](row, provinces)),
        (a, b) => rankOf[facet](a) - rankOf[facet](b) || compareChoices(a, b),
      ),
    }))
    .filter(({ choices }) => choices.length > 0);
}
