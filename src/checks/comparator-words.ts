import { findingAt } from '../schema/finding.ts';
import { meaningOf } from '../domain/comparator-words.ts';
import type { Rule } from './rule.ts';

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
