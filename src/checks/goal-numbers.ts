import type { Clause } from '../domain/clauses/clause.ts';
import type { ClauseIndex } from '../domain/clauses/clause-index.ts';
import type { PlacedClause } from '../domain/clauses/walk.ts';
import type { DataFile, Plan } from '../domain/corpus.ts';
import { clausesOf } from '../domain/corpus-index.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Target, TargetsFile } from '../schema/target.ts';
import { findAll, passagesOf } from '../domain/clauses/passages.ts';
import { toWaiting } from '../domain/waiting.ts';
import type { Rule } from './rule.ts';
import { hasUnreadDrafts } from './unread.ts';

/**
 * No figure of a goal section is lost: every number printed there is a target's, the year of a goal, or set aside with
 * a reason, or waits for a person as a draft; and nothing recorded there covers no number.
 */
export const checkGoalNumbers: Rule = ({ plans, unread }, index) =>
  plans.flatMap((plan) => {
    // What is missing on either side may be in what could not be read.
    if (plan.targets === null || !plan.isTextWhole || unread.has(plan.targets.file)) return [];
    if (hasUnreadDrafts(plan.id, 'targets', { unread })) return [];
    const clauses = clausesOf(plan, index);
    // Without a goal clause nobody can tell; that is told of as such.
    if (plan.targets.value.goalClauses.length === 0) return [];
    const recorded = toGoalFacts(plan.targets.value);
    const goals = goalClauses(clauses, plan.targets.value);
    return [
      ...checkNumbers(plan, goals, toGoalFacts(withDrafts(plan, plan.targets.value))),
      ...checkEntries(plan.targets, clauses, goals, recorded),
    ];
  });

type Goals = Pick<TargetsFile, 'targets' | 'qualitative' | 'notGoals'>;

/** What is recorded, and what waits. */
function withDrafts(plan: Plan, recorded: TargetsFile): Goals {
  const waiting = toWaiting(plan);
  return {
    targets: [...recorded.targets, ...waiting.targets],
    qualitative: [...recorded.qualitative, ...waiting.qualitative],
    notGoals: [...recorded.notGoals, ...waiting.notGoals],
  };
}

/** What is known about the goals of one plan, by clause id. */
interface GoalFacts {
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  readonly notGoals: ReadonlyMap<string, Goals['notGoals']>;
  /** The years of its targets and of its goals without a figure. */
  readonly years: ReadonlyMap<string, readonly (number | null)[]>;
}

function toGoalFacts({ targets, qualitative, notGoals }: Goals): GoalFacts {
  const dated = [
    ...targets.map(({ clause, year, baseYear }) => ({ clause, years: [year, baseYear] })),
    ...qualitative.map(({ clause, year }) => ({ clause, years: [year] })),
  ];
  const perClause = Map.groupBy(dated, ({ clause }) => clause);
  return {
    targets: Map.groupBy(targets, ({ clause }) => clause),
    notGoals: Map.groupBy(notGoals, ({ clause }) => clause),
    years: new Map([...perClause].map(([clause, said]) => [clause, said.flatMap(({ years }) => years)])),
  };
}

/** The clauses that set goals and everything under them. */
function goalClauses(clauses: ClauseIndex, { goalClauses: ids }: TargetsFile): readonly PlacedClause[] {
  const goals = new Set(ids);
  return [...clauses.values()].filter(
    ({ clause, ancestors }) => goals.has(clause.id) || ancestors.some(({ id }) => goals.has(id)),
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

function isFigureQuoted({ quote, printed }: { readonly quote: string; readonly printed: string }): boolean {
  return findAll(quote, printed).length > 0;
}

function covers(span: Span, number: Span): boolean {
  return span.passage === number.passage && span.start <= number.start && number.end <= span.end;
}

function checkNumbers(plan: Plan, goals: readonly PlacedClause[], facts: GoalFacts): readonly Finding[] {
  return goals.flatMap((placed) => {
    const { clause } = placed;
    const numbers = numbersOf(clause);
    if (numbers.length === 0) return [];
    const targets = facts.targets.get(clause.id) ?? [];
    const aside = facts.notGoals.get(clause.id) ?? [];
    // A quotation that is not found may stand for any number here; it is told of as that.
    if ([...targets, ...aside].some(({ quote }) => spansOf(clause, quote).length === 0)) return [];
    const covered = [
      ...targets.flatMap((target) =>
        isFigureQuoted(target) ? figureSpans(clause, target) : spansOf(clause, target.quote),
      ),
      ...aside.flatMap(({ quote }) => spansOf(clause, quote)),
    ];
    const years = yearsAround(placed, facts);
    const texts = numbers
      .filter((number) => !covered.some((span) => covers(span, number)) && !years.has(number.text))
      .map(({ text }) => text);
    if (texts.length === 0) return [];
    const { id: planId, targets: file } = plan;
    const said = { texts, clause: clause.id, plan: planId, file: file?.file ?? 'targets.json' };
    return [findingAt(clause.place, 'number-uncounted', said)];
  });
}

/** The years of the goals of a clause, of those it stands in and of those that stand in it. */
function yearsAround({ clause, ancestors }: PlacedClause, { years }: GoalFacts): ReadonlySet<string> {
  const family = [...ancestors.map(({ id }) => id), ...idsBelow(clause)];
  return new Set(family.flatMap((id) => years.get(id) ?? []).map(String));
}

function idsBelow(clause: Clause): readonly string[] {
  return [clause.id, ...clause.children.flatMap(idsBelow)];
}

/** An entry outside the goal sections or without a number is a slip; so is one set aside that a target already counts. */
function checkEntries(
  { value, locate }: DataFile<TargetsFile>,
  clauses: ClauseIndex,
  goals: readonly PlacedClause[],
  { targets }: GoalFacts,
): readonly Finding[] {
  const goalIds = new Set(goals.map(({ clause }) => clause.id));
  // A clause with thousands of entries is read once.
  const read = new Map<Clause, ReturnType<typeof readNumbers>>();
  const numbersIn = (clause: Clause) => {
    const numbers = read.get(clause) ?? readNumbers(clause, targets.get(clause.id) ?? []);
    read.set(clause, numbers);
    return numbers;
  };
  return (['targets', 'notGoals'] as const).flatMap((list) =>
    value[list].flatMap((entry, at): readonly Finding[] => {
      const clause = clauses.get(entry.clause)?.clause;
      if (clause === undefined) return [];
      const place = () => locate([list, at]);
      if (!goalIds.has(clause.id)) {
        return [findingAt(place(), 'entry-outside-goals', { clause: clause.id })];
      }
      const isQuoted =
        spansOf(clause, entry.quote).length > 0 && (!('printed' in entry) || isFigureQuoted(entry));
      if (!isQuoted) return [];
      const own = 'printed' in entry ? figureSpans(clause, entry) : spansOf(clause, entry.quote);
      const { printed, targeted } = numbersIn(clause);
      const found = printed.filter((number) => own.some((span) => covers(span, number)));
      const counted = found.filter((number) => targeted.has(number));
      if (list === 'targets' ? found.length > 0 : counted.length < found.length) return [];
      const code = found.length === 0 ? 'entry-without-number' : 'entry-counted-twice';
      return [findingAt(place(), code, { clause: clause.id })];
    }),
  );
}

/** The numbers of a clause, and those of them that its targets take. */
function readNumbers(
  clause: Clause,
  targets: readonly Target[],
): { readonly printed: readonly PrintedNumber[]; readonly targeted: ReadonlySet<PrintedNumber> } {
  const printed = numbersOf(clause);
  const figures = targets.flatMap((target) => figureSpans(clause, target));
  return {
    printed,
    targeted: new Set(printed.filter((number) => figures.some((span) => covers(span, number)))),
  };
}
