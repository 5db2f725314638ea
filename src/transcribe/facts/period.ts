import type { PlanMeta } from '../../schema/plan.ts';

const years =
  /giai đoạn\s*(?:từ\s+)?(?:năm\s+)?((?:19|20)\d{2})\s*(?:[-–—]|đến(?: năm)?)\s*((?:19|20)\d{2})/giu;
const until = /(?<!tầm nhìn |định hướng |hướng )đến (?:hết )?năm ((?:19|20)\d{2})/giu;
const single =
  /(?<!tháng \d{1,2} |đến |đến hết |tầm nhìn |từ |hướng )\bnăm ((?:19|20)\d{2})(?!\s*[-–—]\s*\d)/giu;

/** The years that a title gives as its time; null where it gives none, or two. */
export function readPeriod(title: string): PlanMeta['period'] {
  const spans = [...title.matchAll(years)].map(([, from, to]) => ({ start: Number(from), end: Number(to) }));
  const [span] = spans;
  if (span !== undefined) return isOne(spans.map(({ start, end }) => `${start} ${end}`)) ? span : null;
  const ends = [...title.matchAll(until)].map(([, year = '']) => year);
  if (ends.length > 0) return isOne(ends) ? { start: null, end: Number(ends[0]) } : null;
  const ones = [...title.matchAll(single)].map(([, year = '']) => year);
  return ones.length > 0 && isOne(ones) ? { start: Number(ones[0]), end: Number(ones[0]) } : null;
}

function isOne(found: readonly string[]): boolean {
  return new Set(found).size === 1;
}
