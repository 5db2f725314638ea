import { readUnder } from '../domain/clauses/lead-in.ts';
import { clauseText, type PlacedClause, wholeText } from '../domain/clauses/walk.ts';
import type { Plan } from '../domain/corpus.ts';
import { type CorpusIndex, clausesOf } from '../domain/corpus-index.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { Target } from '../schema/target.ts';
import { parseNumber } from '../text/numbers.ts';
import { findAll } from '../domain/clauses/passages.ts';
import type { Rule } from './rule.ts';

const printedNumber = /\d[\d.,]*\d|\d/g;

/**
 * What was recorded of a figure is what is printed: its value or bounds are the printed numbers, a percentage is
 * recorded as one, and the year stands in its clause, in one above or in the line that leads it in.
 */
export const checkFigureValues: Rule = ({ plans }, index) => plans.flatMap((plan) => checkPlan(plan, index));

function checkPlan(plan: Plan, index: CorpusIndex): readonly Finding[] {
  const file = plan.targets;
  if (file === null) return [];
  const clauses = clausesOf(plan, index);
  return file.value.targets.flatMap((target, at) => {
    const { clause, year, quote, printed } = target;
    // A figure that its own quotation does not hold is told of as that.
    if (findAll(quote, printed).length === 0) return [];
    const placed = plan.isTextWhole ? clauses.get(clause) : undefined;
    return [
      ...checkValue(target, (field) => file.locate(['targets', at, field])),
      ...(placed === undefined || year === null || isYearPrinted(year, placed)
        ? []
        : [findingAt(file.locate(['targets', at, 'year']), 'year-not-printed', { year, clause })]),
    ];
  });
}

function checkValue(
  { printed, value, low, high, unit }: Target,
  place: (field: keyof Target) => Place,
): readonly Finding[] {
  const numbers = [...printed.matchAll(printedNumber)].map(([text]) => parseNumber(text));
  const recorded = value === null ? [low, high] : [value];
  const findings: Finding[] = [];
  if (numbers.length !== recorded.length || numbers.some((number, index) => number !== recorded[index])) {
    findings.push(findingAt(place(value === null ? 'low' : 'value'), 'figure-value', { printed, recorded }));
  }
  if (printed.includes('%') !== unit.startsWith('percent')) {
    findings.push(findingAt(place('unit'), 'figure-unit', { printed, unit }));
  }
  return findings;
}

function isYearPrinted(year: number, placed: PlacedClause): boolean {
  // An ancestor's own words, not all that stands under it: a sibling's year is another horizon.
  const isIn = (text: string): boolean => text.includes(String(year));
  return isIn(wholeText(placed.clause)) || readUnder(placed).some((above) => isIn(clauseText(above)));
}
