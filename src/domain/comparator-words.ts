import type { Target } from '../schema/target.ts';

type Comparator = Target['comparator'];

/**
 * What a printed word of comparison can mean. The first that is found in the printed words decides, so the longer ones
 * stand before those they hold. Words that are not here say nothing.
 */
export const comparatorMeanings: readonly (readonly [word: string, comparators: readonly Comparator[]])[] = [
  ['không quá', ['lte']],
  ['không vượt quá', ['lte']],
  ['không cao hơn', ['lte']],
  ['không dưới', ['gte']],
  ['không thấp hơn', ['gte']],
  ['không nhỏ hơn', ['gte']],
  ['không ít hơn', ['gte']],
  ['trở lên', ['gte', 'range']],
  ['trở xuống', ['lte', 'range']],
  ['thấp hơn', ['lt']],
  ['nhỏ hơn', ['lt']],
  ['ít hơn', ['lt']],
  ['hơn', ['gt']],
  ['trên', ['gt']],
  ['vượt', ['gt']],
  ['dưới', ['lt']],
  ['tối thiểu', ['gte']],
  ['ít nhất', ['gte']],
  ['tối đa', ['lte']],
  ['nhiều nhất', ['lte']],
  ['top', ['lte']],
  ['nhóm', ['lte']],
  ['khoảng', ['approx', 'range']],
  ['xấp xỉ', ['approx', 'range']],
  ['≥', ['gte']],
  ['≤', ['lte']],
  ['>=', ['gte']],
  ['<=', ['lte']],
  ['>', ['gt']],
  ['<', ['lt']],
  ['từ', ['gte', 'range']],
  ['đạt', ['eq', 'range']],
  ['bằng', ['eq']],
  ['chiếm', ['eq', 'range']],
];

/** Where nothing is printed, the figure is the goal, or the bounds are. */
const silent: readonly Comparator[] = ['eq', 'range'];

/** What a figure can mean whose printed words of comparison are these; null where they say nothing of it. */
export function meaningOf(printed: string): readonly Comparator[] | null {
  if (printed.trim() === '') return silent;
  const lower = printed.toLowerCase();
  return comparatorMeanings.find(([word]) => lower.includes(word))?.[1] ?? null;
}
