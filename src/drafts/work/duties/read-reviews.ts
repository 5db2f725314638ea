import type { DutyRule } from '../../../schema/draft-rules.ts';
import type { Frequency } from '../time/rhythm-words.ts';
import { toPlain } from '../words.ts';
import type { DutyPiece } from './duty-piece.ts';
import { nextReport, readOrdered, readRhythm } from './rhythm.ts';
import type { Stretch } from './segments.ts';

// Of another document, or of what was done before, is no review of this plan.
const review =
  /(?<!\p{L})(?:sơ kết|tổng kết(?! thực tiễn))(?:,? (?:và )?tổng kết)?(?!\p{L})(?![^;.]{0,80} số \d)/u;
const inspection = /(?<!\p{L})kiểm tra(?!\p{L})(?!,? diễn tập)/u;

/** How far behind “kiểm tra” its rhythm may stand: “kiểm tra, giám sát hàng năm”. */
const near = 45;

/** “Kiểm tra, kịp thời xử lý” says no rhythm. */
const atNeed: ReadonlySet<Frequency> = new Set(['ad-hoc', 'on-request']);

/** “Sơ kết vào năm 2028, tổng kết vào năm 2030”: one within the term, one at its end. */
const inYears: readonly (readonly [pattern: RegExp, frequency: Frequency])[] = [
  [/năm 20\d\d,? (?:tổ chức )?sơ kết|sơ kết(?:(?!tổng kết)[^;.]){0,60}năm 20\d\d/u, 'mid-term'],
  [/tổng kết[^;.]{0,60}năm 20\d\d|năm 20\d\d,? (?:tổ chức )?tổng kết/u, 'end-of-term'],
];

/**
 * The review that a segment orders (sơ kết, tổng kết), in the rhythm that it says, else in the one that what follows
 * does. A title that the words behind it order anew is none.
 */
export function readReview(
  segment: Stretch,
  rest: readonly Stretch[],
  from: readonly string[],
): readonly DutyPiece[] {
  const { text, start, isTitle } = segment;
  const word = review.exec(toPlain(text));
  if (word === null || (isTitle && rest.some((one) => review.test(toPlain(one.text))))) return [];
  const own = readOrdered(text, word.index, word[0].length, nextReport);
  const [next] = rest;
  const goesOn = next !== undefined && own.frequencies.length === 0 && (isTitle || hasAssessment(next.text));
  if (!goesOn) {
    const words = toPlain(text.slice(own.start, own.end));
    const years = inYears.filter(([pattern]) => pattern.test(words)).map(([, frequency]) => frequency);
    const frequencies = [...new Set([...own.frequencies, ...years])];
    return [toReview(start + own.start, start + own.end, frequencies, from, 'review-of-work')];
  }
  const said = next.text.slice(0, nextReport.exec(toPlain(next.text))?.index ?? next.text.length);
  const end = next.start + said.length;
  return [toReview(start + own.start, end, readRhythm(said), from, 'review-of-work')];
}

function hasAssessment(text: string): boolean {
  return toPlain(text).includes('đánh giá');
}

/** The inspection that a segment orders; only where it says how often, for else it is part of the work. */
export function readInspection({ text, start }: Stretch, from: readonly string[]): readonly DutyPiece[] {
  const word = inspection.exec(toPlain(text));
  if (word === null) return [];
  const whole = readOrdered(text, word.index, word[0].length);
  const { frequencies } = readOrdered(
    text.slice(0, Math.min(whole.end, word.index + near)),
    word.index,
    word[0].length,
  );
  if (frequencies.every((one) => atNeed.has(one))) return [];
  return [toReview(start + whole.start, start + whole.end, frequencies, from, 'inspection-with-rhythm')];
}

function toReview(
  start: number,
  end: number,
  frequencies: readonly Frequency[],
  from: readonly string[],
  rule: DutyRule,
): DutyPiece {
  return { kind: 'review', start, end, from, to: [], frequencies, rule };
}
