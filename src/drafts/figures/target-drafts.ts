import type { TargetDraft } from '../../schema/draft.ts';
import type { Chosen } from './choose-indicators.ts';
import type { FigureWording } from './figure-wording.ts';
import { scannedSigns } from './words/phrase-words.ts';

/** What is known of a plan that a figure's own clause does not say. */
export interface DraftContext {
  readonly words: FigureWording;
  /** Whether the text was read from a scan, so that a printed sign may be another. */
  readonly isScanned: boolean;
  /** Whether the clause stands outside the sections of goals. */
  readonly isOutside: boolean;
}

/** The drafts of one clause, with ids as the facts have them. `used` are ids that other clauses have taken; it grows. */
export function toTargetDrafts(
  clause: string,
  chosen: readonly Chosen[],
  context: DraftContext,
  used: Set<string>,
): readonly TargetDraft[] {
  const years = new Set(chosen.map(({ reading }) => reading.due.year));
  return chosen.map((one) => {
    const { reading, indicator, unit, score, candidates } = one;
    const [value = null, high = null] = reading.values;
    const isRange = high !== null;
    const { comparator, printed } = reading.comparison;
    const { year } = reading.due;
    const stem = `${clause}--${indicator}${years.size > 1 && year !== null ? `-${year}` : ''}`;
    const doubts = doubtsOf(one, context);
    return {
      id: freeId(stem, used),
      ...{ clause, quote: reading.quote, printed: reading.printed, indicator },
      ...{ comparator, comparatorPrinted: printed },
      ...(isRange ? { value: null, low: value, high } : { value, low: null, high: null }),
      ...{ unit, year, period: reading.period, baseYear: reading.baseYear },
      certainty: doubts.length > 0 ? 'doubtful' : 'certain',
      note: [...doubts, ...remarksOf(one, context)].join(' ') || null,
      rule: context.isOutside ? 'outside-goals' : reading.rule,
      ...{ score, candidates: [...candidates] },
    };
  });
}

/** What makes a figure doubtful, in words. */
function doubtsOf(
  { reading, unit }: Chosen,
  { words: { notes }, isScanned }: DraftContext,
): readonly string[] {
  const { printed, isTorn } = reading.comparison;
  return [
    ...(isTorn ? [notes.tornComparator(printed)] : []),
    ...(isScanned && scannedSigns.has(printed) ? [notes.scannedSign(printed)] : []),
    ...(unit === 'times' ? [notes.times(reading.printed)] : []),
  ];
}

function remarksOf({ reading }: Chosen, { words: { notes } }: DraftContext): readonly string[] {
  const { due, measures } = reading;
  return [
    ...(measures.length > 1 ? [notes.twoMeasures] : []),
    ...(due.from === 'opening' && due.year !== null ? [notes.yearOfOpening(due.year)] : []),
  ];
}

function freeId(stem: string, used: Set<string>): string {
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? stem : `${stem}-${copy}`;
    if (!used.has(id)) {
      used.add(id);
      return id;
    }
  }
}
