import { toClauseIndex } from '../domain/catalogue/clause-index.ts';
import { type PlacedClause, wholeText } from '../domain/clauses/walk.ts';
import type { Plan } from '../domain/corpus.ts';
import type { Finding } from '../schema/finding.ts';
import type { Target } from '../schema/target.ts';
import { parseNumber } from '../text/numbers.ts';
import type { Rule } from './rule.ts';

const rule = 'figure-values';
const printedNumber = /\d[\d.,]*\d|\d/g;

/**
 * What was recorded of a figure is what is printed: its value or bounds are the printed numbers, a percentage is
 * recorded as one, and the year stands in its clause or in one above.
 */
export const checkFigureValues: Rule = ({ plans }) => plans.flatMap(checkPlan);

function checkPlan(plan: Plan): readonly Finding[] {
  const file = plan.targets;
  if (file === null) return [];
  const clauses = toClauseIndex(plan.document);
  return file.value.targets.flatMap((target, index) => {
    const at = (field: string, message: string, fix: string): Finding => ({
      ...file.locate(['targets', index, field]),
      rule,
      message,
      fix,
    });
    const placed = clauses.get(target.clause);
    return [
      ...checkValue(target).map((message) =>
        at('printed', message, 'Ghi đúng con số như in, theo đơn vị đã chọn.'),
      ),
      ...(placed === undefined || isYearPrinted(target, placed)
        ? []
        : [
            at(
              'year',
              `năm ${target.year} không in trong điều khoản ${target.clause} hay mục lớn của nó.`,
              'Ghi năm như in, hoặc null.',
            ),
          ]),
    ];
  });
}

function checkValue({ printed, value, low, high, unit }: Target): readonly string[] {
  const numbers = [...printed.matchAll(printedNumber)].map(([text]) => parseNumber(text));
  const recorded = value === null ? [low, high] : [value];
  const messages: string[] = [];
  if (numbers.length !== recorded.length || numbers.some((number, index) => number !== recorded[index])) {
    messages.push(`con số in “${printed}” không khớp trị số đã ghi (${recorded.join(' – ')}).`);
  }
  if (printed.includes('%') !== unit.startsWith('percent')) {
    messages.push(`con số in “${printed}” không khớp đơn vị đã ghi (${unit}).`);
  }
  return messages;
}

function isYearPrinted({ year }: Target, { clause, ancestors }: PlacedClause): boolean {
  if (year === null) return true;
  // An ancestor's own words, not all that stands under it: a sibling's year is another horizon.
  const own = ancestors.map((ancestor) => wholeText({ ...ancestor, children: [] }));
  return [wholeText(clause), ...own].some((text) => text.includes(String(year)));
}
