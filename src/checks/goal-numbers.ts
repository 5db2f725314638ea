import { type ClauseIndex, toClauseIndex } from '../domain/catalogue/clause-index.ts';
import type { Clause } from '../domain/clauses/clause.ts';
import type { PlacedClause } from '../domain/clauses/walk.ts';
import type { DataFile, Plan } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { TargetsFile } from '../schema/target.ts';
import { findAll, passagesOf } from './passages.ts';
import type { Rule } from './rule.ts';

/**
 * No figure of a goal section is lost: every number printed there is a target's, the year of a goal, or set aside with
 * a reason; and nothing recorded there covers no number.
 */
export const checkGoalNumbers: Rule = ({ plans }) =>
  plans.flatMap((plan) => {
    if (plan.targets === null) return [];
    const clauses = toClauseIndex(plan.document);
    const goals = goalClauses(clauses, plan.targets.value);
    return [...checkNumbers(plan, goals, plan.targets.value), ...checkEntries(plan.targets, clauses, goals)];
  });

/** The clauses that set goals and everything under them. */
function goalClauses(clauses: ClauseIndex, { goalClauses: ids }: TargetsFile): readonly PlacedClause[] {
  return [...clauses.values()].filter(({ clause, ancestors }) =>
    [clause, ...ancestors].some(({ id }) => ids.includes(id)),
  );
}

/** A run of characters of one passage, end excluded. */
interface Span {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

interface PrintedNumber extends Span {
  readonly text: string;
}

function numbersOf(clause: Clause): readonly PrintedNumber[] {
  return passagesOf(clause).flatMap((words, passage) =>
    [...words.matchAll(/\d[\d.,]*\d|\d/g)].map(({ 0: text, index }) => ({
      ...{ text, passage },
      ...{ start: index, end: index + text.length },
    })),
  );
}

function spansOf(clause: Clause, text: string): readonly Span[] {
  return passagesOf(clause).flatMap((words, passage) =>
    findAll(words, text).map((start) => ({ passage, start, end: start + text.length })),
  );
}

/** Where the figures of one target stand: the printed words inside the quotation. */
function figureSpans(
  clause: Clause,
  { quote, printed }: { readonly quote: string; readonly printed: string },
): readonly Span[] {
  return spansOf(clause, quote).flatMap(({ passage, start }) =>
    findAll(quote, printed).map((at) => ({ passage, start: start + at, end: start + at + printed.length })),
  );
}

function covers(span: Span, number: Span): boolean {
  return span.passage === number.passage && span.start <= number.start && number.end <= span.end;
}

function checkNumbers(plan: Plan, goals: readonly PlacedClause[], facts: TargetsFile): readonly Finding[] {
  return goals.flatMap(({ clause, ancestors }) => {
    const here = <Entry extends { readonly clause: string }>(entries: readonly Entry[]): readonly Entry[] =>
      entries.filter((entry) => entry.clause === clause.id);
    const covered = [
      ...here(facts.targets).flatMap((target) => figureSpans(clause, target)),
      ...here(facts.notGoals).flatMap(({ quote }) => spansOf(clause, quote)),
    ];
    const years = yearsAround({ clause, ancestors }, facts);
    return numbersOf(clause)
      .filter((number) => !covered.some((span) => covers(span, number)) && !years.has(number.text))
      .map(({ text }) => {
        const facts = { text, clause: clause.id, plan: plan.id, file: plan.targets?.file ?? 'targets.json' };
        return findingAt(clause.place, 'number-uncounted', facts);
      });
  });
}

/** The years of the goals of a clause, of those it stands in and of those that stand in it. */
function yearsAround({ clause, ancestors }: PlacedClause, facts: TargetsFile): ReadonlySet<string> {
  const family = new Set([...ancestors.map(({ id }) => id), ...idsBelow(clause)]);
  const years = [
    ...facts.targets.flatMap((target) => (family.has(target.clause) ? [target.year, target.baseYear] : [])),
    ...facts.qualitative.flatMap((goal) => (family.has(goal.clause) ? [goal.year] : [])),
  ];
  return new Set(years.map(String));
}

function idsBelow(clause: Clause): readonly string[] {
  return [clause.id, ...clause.children.flatMap(idsBelow)];
}

/** An entry outside the goal sections or without a number is a slip; so is one set aside that a target already counts. */
function checkEntries(
  { value, locate }: DataFile<TargetsFile>,
  clauses: ClauseIndex,
  goals: readonly PlacedClause[],
): readonly Finding[] {
  const goalIds = new Set(goals.map(({ clause }) => clause.id));
  return (['targets', 'notGoals'] as const).flatMap((list) =>
    value[list].flatMap((entry, at): readonly Finding[] => {
      const clause = clauses.get(entry.clause)?.clause;
      if (clause === undefined) return [];
      const place = locate([list, at]);
      if (!goalIds.has(clause.id)) {
        return [findingAt(place, 'entry-outside-goals', { clause: clause.id })];
      }
      const figures = value.targets
        .filter((target) => target.clause === clause.id)
        .flatMap((target) => figureSpans(clause, target));
      const own = 'printed' in entry ? figureSpans(clause, entry) : spansOf(clause, entry.quote);
      const found = numbersOf(clause).filter((number) => own.some((span) => covers(span, number)));
      const counted = found.filter((number) => figures.some((span) => covers(span, number)));
      if (list === 'targets' ? found.length > 0 : counted.length < found.length) return [];
      const code = found.length === 0 ? 'entry-without-number' : 'entry-counted-twice';
      return [findingAt(place, code, { clause: clause.id })];
    }),
  );
}
