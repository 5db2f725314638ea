import type { Observation } from '../../schema/observation.ts';
import type { Province } from '../../schema/province.ts';
import type { Report } from '../../schema/report.ts';
import type { Plan } from '../corpus.ts';
import type { Catalogue } from './catalogue.ts';
import { factsOfProvince } from './look-up.ts';

/** Something of which the day is known: a plan was issued, a report or values were published, a unit began. */
export type News =
  | { readonly kind: 'plan'; readonly date: string; readonly plan: Plan }
  | { readonly kind: 'report'; readonly date: string; readonly plan: Plan; readonly report: Report }
  | {
      readonly kind: 'values';
      readonly date: string;
      readonly province: Province;
      readonly publisher: string;
      readonly sourceUrl: string;
      readonly observations: readonly [Observation, ...Observation[]];
    }
  | { readonly kind: 'began'; readonly date: string; readonly province: Province };

/**
 * What happened in these provinces up to the day for which the site speaks, newest first. What has no known day is no
 * news; values that a report brought are in the report.
 */
export function toProvinceNews(provinces: readonly Province[], catalogue: Catalogue): readonly News[] {
  const { asOf } = catalogue.corpus;
  const news = provinces.flatMap((province): readonly News[] => {
    const { plans, observations } = factsOfProvince(province, catalogue);
    const reports = plans.flatMap((plan) =>
      (catalogue.reports.get(plan.id)?.reports ?? []).map((report) => ({ plan, report })),
    );
    const reported = new Set(reports.map(({ report }) => report.source.url));
    return [
      ...plans.flatMap((plan) => dated(plan.meta.issued, (date) => ({ kind: 'plan', date, plan }))),
      ...reports.map((one) => ({ kind: 'report', date: one.report.published, ...one }) as const),
      ...toReleases(
        province,
        observations.filter(({ sourceUrl }) => !reported.has(sourceUrl)),
      ),
      ...(province.predecessors.length === 0
        ? []
        : dated(province.validFrom, (date) => ({ kind: 'began', date, province }))),
    ];
  });
  return news.filter(({ date }) => date <= asOf).toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

function dated(date: string | null, toNews: (date: string) => News): readonly News[] {
  return date === null ? [] : [toNews(date)];
}

/** Values that one publisher released at one address on one day are one piece of news. */
function toReleases(province: Province, observations: readonly Observation[]): readonly News[] {
  const groups = Map.groupBy(observations, ({ released, publisher, sourceUrl }) =>
    JSON.stringify([released, publisher, sourceUrl]),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { publisher, sourceUrl, released } = first;
    return dated(released, (date) => ({
      ...{ kind: 'values', date, province, publisher, sourceUrl },
      observations: [first, ...rest],
    }));
  });
}
