import { formatNumber, formatPercent } from '../../text/numbers.ts';

/** One thing that is counted. The same key twice is one thing, as a task that several agencies share. */
export interface ShareItem {
  readonly key: string;
  readonly counts: 'yes' | 'no' | 'unknown';
}

/** What is counted and what makes it count, as they stand in a sentence: “nhiệm vụ”, “đã hoàn thành”. */
export interface ShareWords {
  readonly things: string;
  readonly being: string;
}

/** A share that says what it is a share of. The bounds are parts of 1; null when there is nothing to count. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  /** Of the denominator, those of which nobody can tell. */
  readonly unknown: number;
  /** If none of the unknown count. */
  readonly lowerBound: number | null;
  /** If all of the unknown count; equal to the lower bound when nothing is unknown. */
  readonly upperBound: number | null;
  readonly sentence: string;
}

/** Counts each key once; a key that is given different answers is unknown. Unknown is never zero: it widens the bounds. */
export function toShare(
  items: Iterable<ShareItem>,
  words: ShareWords = { things: 'nhiệm vụ', being: 'đã hoàn thành' },
): Share {
  const answers = new Map<string, ShareItem['counts']>();
  for (const { key, counts } of items) {
    answers.set(key, (answers.get(key) ?? counts) === counts ? counts : 'unknown');
  }
  const count = (answer: ShareItem['counts']) => [...answers.values()].filter((one) => one === answer).length;
  const [numerator, unknown, denominator] = [count('yes'), count('unknown'), answers.size];
  const lowerBound = denominator === 0 ? null : numerator / denominator;
  const upperBound = denominator === 0 ? null : (numerator + unknown) / denominator;
  const counted = { numerator, denominator, unknown, lowerBound, upperBound };
  return { ...counted, sentence: saySentence(counted, words) };
}

function saySentence(
  { numerator, denominator, unknown, lowerBound, upperBound }: Omit<Share, 'sentence'>,
  { things, being }: ShareWords,
): string {
  if (lowerBound === null || upperBound === null) return `Không có ${things} nào để tính.`;
  const all = `${formatNumber(denominator)} ${things}`;
  if (unknown === denominator)
    return `Chưa rõ có bao nhiêu trong ${all} ${being}, vì chưa có thông tin về ${things} nào.`;
  const known = `${formatNumber(numerator)} trên ${all} ${being}`;
  if (unknown === 0) return `${known} (${sayPercent(lowerBound)}).`;
  return `${known}, ${formatNumber(unknown)} ${things} chưa rõ, nên tỷ lệ nằm trong khoảng từ ${sayPercent(lowerBound)} đến ${sayPercent(upperBound)}.`;
}

/** One decimal, but what is not all never reads as 100% and what is not nothing never as 0%. */
function sayPercent(part: number): string {
  const tenths = Math.round(part * 1000);
  const honest = part > 0 && part < 1 ? Math.min(Math.max(tenths, 1), 999) : tenths;
  return formatPercent(honest / 10);
}
