import type { ClauseIndex } from '../domain/clauses/clause-index.ts';
import type { Plan } from '../domain/corpus.ts';
import { type CorpusIndex, clausesOf } from '../domain/corpus-index.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { Target } from '../schema/target.ts';
import { countIn, findAll, standsAround } from '../domain/clauses/passages.ts';
import type { Rule } from './rule.ts';

/** Whatever a fact quotes stands in the clause that it names, letter by letter. Clauses that do not exist are another rule's. */
export const checkQuotes: Rule = ({ plans }, index) =>
  plans.flatMap((plan) => {
    if (!plan.isTextWhole) return [];
    const clauses = clausesOf(plan, index);
    return [
      ...checkTargets(plan, clauses),
      ...checkTasks(plan, clauses, index),
      ...checkDuties(plan, clauses, index),
    ];
  });

/** A name cut short (“Sở Tài”) stands in the clause too; the register knows the whole spellings. */
function checkSpelling(
  { agencies }: CorpusIndex,
  { agency, printed }: { readonly agency: string | null; readonly printed: string },
  place: () => Place,
): readonly Finding[] {
  const known = agency === null ? undefined : agencies.get(agency)?.namesPrinted;
  if (known === undefined || known.length === 0 || known.includes(printed)) return [];
  return [findingAt(place(), 'spelling-unknown', { printed, agency: agency ?? '', known })];
}

function checkQuote(
  clauses: ClauseIndex,
  clauseId: string,
  quote: string,
  place: () => Place,
): readonly Finding[] {
  const placed = clauses.get(clauseId);
  if (placed === undefined || quote === '') return [];
  const count = countIn(placed.clause, quote);
  if (count === 1) return [];
  return [
    count === 0
      ? findingAt(place(), 'quote-absent', { quote, clause: clauseId })
      : findingAt(place(), 'quote-ambiguous', { quote, clause: clauseId, count }),
  ];
}

function checkTargets({ targets }: Plan, clauses: ClauseIndex): readonly Finding[] {
  if (targets === null) return [];
  const { value, locate } = targets;
  return [
    ...(['targets', 'qualitative', 'notGoals'] as const).flatMap((list) =>
      value[list].flatMap(({ clause, quote }, at) =>
        checkQuote(clauses, clause, quote, () => locate([list, at, 'quote'])),
      ),
    ),
    ...value.targets.flatMap((target, at) => checkPrinted(target, (field) => locate(['targets', at, field]))),
  ];
}

/** The figure and the words that compare it stand in the quotation, where there is one. */
function checkPrinted(
  { quote, printed, comparatorPrinted }: Target,
  place: (field: keyof Target) => Place,
): readonly Finding[] {
  if (quote === '') return [];
  return [
    ...(findAll(quote, printed).length === 1
      ? []
      : [findingAt(place('printed'), 'figure-not-in-quote', { printed })]),
    ...(hasInOrder(quote, comparatorPrinted)
      ? []
      : [findingAt(place('comparatorPrinted'), 'comparator-not-in-quote', { printed: comparatorPrinted })]),
  ];
}

/** Whether the words of a comparator stand in the quotation, in order; `…` stands for the figure between them. */
function hasInOrder(quote: string, comparator: string): boolean {
  let from = 0;
  return comparator.split(' … ').every((part) => {
    const at = quote.toLowerCase().indexOf(part.toLowerCase(), from);
    from = at + part.length;
    return at >= 0;
  });
}

function checkTasks({ tasks }: Plan, clauses: ClauseIndex, index: CorpusIndex): readonly Finding[] {
  if (tasks === null) return [];
  const { value, locate } = tasks;
  return value.flatMap(({ clause, assignedIn, timeframe, ...task }, at) => [
    ...(['given', 'support'] as const).flatMap((role) =>
      task[role].flatMap((named, nth) => {
        const place = () => locate([at, role, nth, 'printed']);
        return [
          ...checkNamed(clauses, [clause, ...assignedIn], named.printed, place),
          ...checkSpelling(index, named, place),
        ];
      }),
    ),
    ...(timeframe === null
      ? []
      : checkNamed(clauses, [timeframe.clause], timeframe.printed, () =>
          locate([at, 'timeframe', 'printed']),
        )),
  ]);
}

/** A printed name or time stands in one of these clauses. */
function checkNamed(
  clauses: ClauseIndex,
  clauseIds: readonly string[],
  printed: string,
  place: () => Place,
): readonly Finding[] {
  const placed = clauseIds.map((id) => clauses.get(id)).filter((found) => found !== undefined);
  if (placed.length < clauseIds.length || placed.some(({ clause }) => countIn(clause, printed) > 0))
    return [];
  return [findingAt(place(), 'words-absent', { printed, clauses: clauseIds })];
}

function checkDuties({ duties }: Plan, clauses: ClauseIndex, index: CorpusIndex): readonly Finding[] {
  if (duties === null) return [];
  const { value, locate } = duties;
  return value.flatMap((duty, at) => {
    const placed = clauses.get(duty.clause);
    return [
      ...checkQuote(clauses, duty.clause, duty.quote, () => locate([at, 'quote'])),
      ...(['from', 'to'] as const).flatMap((role) =>
        duty[role].flatMap((named, nth) => {
          const place = () => locate([at, role, nth, 'printed']);
          const facts = { printed: named.printed, clause: duty.clause };
          return [
            ...(placed === undefined || standsAround(placed, named.printed)
              ? []
              : [findingAt(place(), 'party-absent', facts)]),
            ...checkSpelling(index, named, place),
          ];
        }),
      ),
    ];
  });
}
