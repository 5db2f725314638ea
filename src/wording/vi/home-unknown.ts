import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Plan } from '../../domain/corpus.ts';
import { toLeftOut } from '../../domain/left-out.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import { joinVietnamese } from '../../text/lists.ts';
import { formatNumber } from '../../text/numbers.ts';
import { factsLevelWords } from './facts-level.ts';
import { homeWords } from './home.ts';
import { formatPlanName } from './plan-name.ts';

// More are counted, not named.
const mostNamed = 3;

/** What the corpus cannot tell, one sentence each: reports, force, numbers and signers that no source gives. */
export function sayUnknown({ corpus: { plans }, reports, provinces }: Catalogue): readonly string[] {
  const sayOf = (some: readonly Plan[], say: (titles: string) => string): string | null =>
    some.length === 0 ? null : say(joinNames(some, provinces));
  const silent = plans.filter(({ id }) => (reports.get(id)?.reports.length ?? 0) === 0);
  const leftOut = toLeftOut(plans, 'both');
  const unforced = plans.filter(({ meta }) => meta.inForce.status === 'unknown');
  const sentences = [
    ...(['both', 'figures', 'tasks', 'part'] as const).map((lack) =>
      sayOf(leftOut[lack], factsLevelWords.noneOf[lack]),
    ),
    silent.length === plans.length
      ? homeWords.noReports(formatNumber(plans.length))
      : sayOf(silent, homeWords.noReportsSince),
    unforced.length === 0 ? null : homeWords.inForceUnknown(formatNumber(unforced.length)),
    sayOf(
      plans.filter(({ meta }) => meta.number === null),
      homeWords.numberUnknown,
    ),
    sayOf(
      plans.filter(({ meta }) => meta.signer === null),
      homeWords.signerUnknown,
    ),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? [homeWords.nothingUnknown] : sentences;
}

function joinNames(plans: readonly Plan[], provinces: ProvinceRegister): string {
  const names = plans.slice(0, mostNamed).map((plan) => formatPlanName(plan, provinces));
  const others = plans.length - names.length;
  return joinVietnamese(others > 0 ? [...names, homeWords.andPlans(formatNumber(others))] : names);
}
