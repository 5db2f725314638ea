import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { toRoleCounts } from '../../domain/catalogue/roles.ts';

/** How the words of an example are put together; a language hands in its own. */
export interface ExampleWords {
  readonly level: (indicator: string, place: string, year: number) => string;
  readonly agency: (agency: string, place: string) => string;
}

/**
 * Questions that a site can answer, one of each kind where it has one: the level that is next for the indicator most
 * plans set, what the agency with most tasks does, and the number of the first plan that has one.
 */
export function toExamples(catalogue: Catalogue, words: ExampleWords): readonly string[] {
  return [levelExample(catalogue, words), agencyExample(catalogue, words), numberExample(catalogue)].filter(
    (example) => example !== null,
  );
}

function levelExample({ byIndicator, provinces, corpus }: Catalogue, words: ExampleWords): string | null {
  const thisYear = Number(corpus.asOf.slice(0, 4));
  const options = [...byIndicator.values()].flatMap(({ indicator, targets }) => {
    const next = targets.find(({ target }) => target.year !== null && target.year >= thisYear);
    const province = next === undefined ? undefined : provinces.byId.get(next.plan.meta.province);
    const plans = new Set(targets.map(({ plan }) => plan.id)).size;
    return next?.target.year == null || province === undefined
      ? []
      : [{ plans, text: words.level(indicator.name.vi, province.name, next.target.year) }];
  });
  // A short question is read at a glance.
  const [best] = options.toSorted((a, b) => b.plans - a.plans || a.text.length - b.text.length);
  return best?.text ?? null;
}

function agencyExample({ byAgency, agencies }: Catalogue, words: ExampleWords): string | null {
  const counted = [...byAgency].map(([id, work]) => ({
    agency: agencies.get(id),
    leads: toRoleCounts(work).lead,
  }));
  const [best] = counted
    .filter(({ agency }) => agency !== undefined && agency.kind !== 'group')
    .toSorted((a, b) => b.leads - a.leads);
  return best?.agency === undefined ? null : words.agency(best.agency.name, best.agency.province.name);
}

function numberExample({ corpus }: Catalogue): string | null {
  return corpus.plans.map(({ meta }) => meta.number).find((number) => number !== null) ?? null;
}
