import type { NamedAgency, TaskEntry } from '../../domain/catalogue/entries.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import { statusLabels } from '../../domain/status/vocabulary.ts';
import { stageOfLabel } from '../../domain/status/stages.ts';
import { officialSlugs, stageSlugs, statusSlugs, summaryStatusSlugs } from '../../links/status-slugs.ts';
import { toSlug } from '../../text/slug.ts';
import { formatAgencyName } from '../../wording/vi/agency-name.ts';
import { formatProvinceName } from '../../wording/vi/province-name.ts';
import { officialWords, stageWords, summariesTitle } from '../../wording/vi/stages.ts';
import { statusWording } from '../../wording/vi/status.ts';
import { citeShortly } from '../../wording/vi/plan-name.ts';
import { toTimeChoice } from '../../wording/vi/task.ts';
import { taskTableWords } from '../../wording/vi/task-table.ts';
import { compareChoices, type Facet, type FacetChoice, toChoices } from '../Table/facet.ts';
import { rankProvince, toProvinceChoices } from '../Table/province-choices.ts';

/** What tasks can be filtered by; the same keys as the words have. */
export type TaskFacet = keyof typeof taskTableWords.facets;

/** What a choice needs to know of the table. */
interface Rows {
  readonly provinces: ProvinceRegister;
  readonly areOfSeveralPlans: boolean;
}

const statusOrder = [...statusLabels.map((label) => statusSlugs[label]), ...summaryStatusSlugs];
const unstated: FacetChoice = { value: 'khong-neu', name: taskTableWords.unstated, under: null };

/**
 * The filters of a table of tasks in the order of their words, each with its choices as they are offered. A facet that
 * cannot part the rows, because each of them has all its values, is left out.
 */
export function toTaskFacets(entries: readonly TaskEntry[], provinces: ProvinceRegister): readonly Facet[] {
  const rows = { provinces, areOfSeveralPlans: new Set(entries.map(({ plan }) => plan.id)).size > 1 };
  const facets = Object.keys(taskTableWords.facets) as TaskFacet[]; // keys of the wording itself
  return facets
    .map((facet) => ({
      facet,
      label: taskTableWords.facets[facet],
      choices: toChoices(
        entries.map((entry) => choicesOf[facet](entry, rows)),
        toOrder(facet, rows),
      ),
    }))
    .filter(({ choices }) => choices.length > 0);
}

const choicesOf: Record<TaskFacet, (entry: TaskEntry, rows: Rows) => readonly FacetChoice[]> = {
  plan: ({ plan }, { provinces }) => [{ value: plan.id, name: citeShortly(plan, provinces), under: null }],
  province: ({ plan }, { provinces }) => toProvinceChoices(plan, provinces),
  lead: ({ given }, rows) => agencyChoices(given, rows),
  support: ({ support }, rows) => agencyChoices(support, rows),
  group: ({ group }) => [group === null ? unstated : { value: toSlug(group), name: group, under: null }],
  time: (entry) => [{ ...toTimeChoice(entry), under: null }],
  status: ({ status }) => toStatusChoices(status),
};

/** The status itself, then the summaries that count it together with others. */
function toStatusChoices({ label, official }: TaskEntry['status']): readonly FacetChoice[] {
  const stage = stageOfLabel[label];
  const summaries = [
    { value: stageSlugs[stage], name: stageWords[stage] },
    ...(official === null ? [] : [{ value: officialSlugs[official], name: officialWords(official) }]),
  ].filter(({ value }) => summaryStatusSlugs.includes(value));
  return [
    { value: statusSlugs[label], name: statusWording.labels[label], under: null },
    ...summaries.map((summary) => ({ ...summary, under: summariesTitle })),
  ];
}

function agencyChoices(
  agencies: readonly NamedAgency[],
  { areOfSeveralPlans, provinces }: Rows,
): readonly FacetChoice[] {
  if (agencies.length === 0) return [unstated];
  return agencies.map(({ agency }) => ({
    value: agency.id,
    name: agency.name,
    under: areOfSeveralPlans ? formatProvinceName(agency.province, provinces) : null,
    fullName: formatAgencyName(agency, provinces),
  }));
}

function toOrder(facet: TaskFacet, { areOfSeveralPlans }: Rows) {
  // The groups of one plan keep their printed order.
  const isPrintedOrder = facet === 'group' && !areOfSeveralPlans;
  return (a: FacetChoice, b: FacetChoice): number =>
    rank(facet, a) - rank(facet, b) || (isPrintedOrder ? 0 : compareChoices(a, b));
}

function rank(facet: TaskFacet, choice: FacetChoice): number {
  if (facet === 'status') return statusOrder.indexOf(choice.value);
  return choice.value === unstated.value ? 1 : rankProvince(choice);
}
