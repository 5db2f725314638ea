import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Plan } from '../../domain/corpus.ts';
import { hasFigures, hasTasks } from '../../domain/facts-level.ts';
import { joinVietnamese } from '../../text/lists.ts';
import { formatNumber } from '../../text/numbers.ts';
import { factsLevelWords } from './facts-level.ts';
import { homeWords } from './home.ts';

// More are counted, not named.
const mostNamed = 3;

/** What the corpus cannot tell, one sentence each: reports, force, numbers and signers that no source gives. */
export function sayUnknown({ corpus: { plans }, reports }: Catalogue): readonly string[] {
  const silent = plans.filter(({ id }) => (reports.get(id)?.reports.length ?? 0) === 0);
  const unforced = plans.filter(({ meta }) => meta.inForce.status === 'unknown');
  const sentences = [
    sayOf(
      plans.filter((plan) => !hasFigures(plan)),
      factsLevelWords.noFigures,
    ),
    sayOf(
      plans.filter((plan) => hasFigures(plan) && !hasTasks(plan)),
      factsLevelWords.noTasks,
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

function sayOf(plans: readonly Plan[], say: (titles: string) => string): string | null {
  if (plans.length === 0) return null;
  const titles = plans.slice(0, mostNamed).map(({ meta }) => meta.shortTitle);
  const others = plans.length - titles.length;
  return say(joinVietnamese(others > 0 ? [...titles, homeWords.andPlans(formatNumber(others))] : titles));
}
