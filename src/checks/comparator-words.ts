import { findingAt } from '../schema/finding.ts';
import type { Target } from '../schema/target.ts';
import type { Rule } from './rule.ts';

type Comparator = Target['comparator'];

/**
 * What a printed word of comparison can mean. The first that is found in the printed words decides, so the longer ones
 * stand before those they hold. Words that are not here say nothing.
 */
const meanings: readonly (readonly [word: string, comparators: readonly Comparator[]])[] = [
  ['không quá', ['lte']],
  ['không vượt quá', ['lte']],
  ['không dưới', ['gte']],
  ['không thấp hơn', ['gte']],
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
  ['>', ['gt']],
  ['<', ['lt']],
  ['từ', ['gte', 'range']],
  ['đạt', ['eq', 'range']],
  ['bằng', ['eq']],
  ['chiếm', ['eq', 'range']],
];

/** Where nothing is printed, the figure is the goal, or the bounds are. */
const silent: readonly Comparator[] = ['eq', 'range'];

/** How a figure binds is what its printed words of comparison say. */
export const checkComparatorWords: Rule = ({ plans }) =>
  plans.flatMap(({ targets }) =>
    targets === null
      ? []
      : targets.value.targets.flatMap(({ comparator, comparatorPrinted: printed }, at) => {
          const meant = meaningOf(printed);
          if (meant === null || meant.includes(comparator)) return [];
          const place = targets.locate(['targets', at, 'comparator']);
          return [findingAt(place, 'comparator-word', { printed, comparator, meant })];
        }),
  );

function meaningOf(printed: string): readonly Comparator[] | null {
  if (printed.trim() === '') return silent;
  const lower = printed.toLowerCase();
  return meanings.find(([word]) => lower.includes(word))?.[1] ?? null;
}
