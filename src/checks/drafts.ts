import type { ClauseIndex } from '../domain/clauses/clause-index.ts';
import { countIn } from '../domain/clauses/passages.ts';
import { clauseText } from '../domain/clauses/walk.ts';
import type { DataFile, Plan } from '../domain/corpus.ts';
import { clausesOf } from '../domain/corpus-index.ts';
import { indexBy } from '../domain/index-by.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { FactKind } from '../schema/findings/fact-findings.ts';
import { foldWhiteSpace } from '../text/white-space.ts';
import { checkReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/**
 * What waits for a person can be shown to one: its clause exists and its words stand there, and its id is not that of a
 * fact of other words. What else it says is checked when it is confirmed.
 */
export const checkDrafts: Rule = ({ plans }, index) =>
  plans.flatMap((plan) => {
    const lists = toLists(plan);
    if (lists.length === 0) return [];
    const clauses = clausesOf(plan, index);
    return lists.flatMap((list) => [
      ...(plan.isTextWhole ? checkWords(list, clauses) : []),
      ...checkConfirmed(list),
    ]);
  });

interface Draft {
  readonly id?: string;
  readonly clause: string;
  readonly quote: string;
}

/** A recorded fact; a task quotes nothing. */
interface Fact {
  readonly id?: string;
  readonly clause: string;
  readonly quote?: string;
}

/** The drafts of one list of one file, and what is recorded of their kind. */
interface DraftList {
  readonly kind: FactKind;
  readonly drafts: readonly Draft[];
  readonly placeOf: (at: number, field: string) => Place;
  readonly recorded: readonly Fact[];
  readonly recordedPlaceOf: (at: number) => Place;
}

function toLists({ drafts, targets, tasks, duties }: Plan): readonly DraftList[] {
  return [
    ...(['targets', 'qualitative', 'notGoals'] as const).flatMap((list) =>
      drafts.targets === null
        ? []
        : [toList('target', list, drafts.targets, drafts.targets.value[list], targets, targets?.value[list])],
    ),
    ...(drafts.tasks === null
      ? []
      : [toList('task', null, drafts.tasks, drafts.tasks.value, tasks, tasks?.value)]),
    ...(drafts.duties === null
      ? []
      : [toList('duty', null, drafts.duties, drafts.duties.value, duties, duties?.value)]),
  ];
}

function toList(
  kind: FactKind,
  list: string | null,
  file: Pick<DataFile<unknown>, 'locate'>,
  drafts: readonly Draft[],
  recordedFile: Pick<DataFile<unknown>, 'locate'> | null,
  recorded: readonly Fact[] = [],
): DraftList {
  const path = list === null ? [] : [list];
  return {
    ...{ kind, drafts, recorded },
    placeOf: (at, field) => file.locate([...path, at, field]),
    recordedPlaceOf: (at) => (recordedFile ?? file).locate([...path, at, 'id']),
  };
}

function checkWords({ drafts, placeOf }: DraftList, clauses: ClauseIndex): readonly Finding[] {
  return drafts.flatMap(({ clause, quote }, at) => {
    const placed = clauses.get(clause);
    if (placed === undefined) return checkReference('clause', clause, clauses, () => placeOf(at, 'clause'));
    const stands =
      countIn(placed.clause, quote) > 0 ||
      foldWhiteSpace(clauseText(placed.clause)).includes(foldWhiteSpace(quote));
    return stands ? [] : [findingAt(placeOf(at, 'quote'), 'quote-absent', { quote, clause })];
  });
}

/** A draft of what is recorded already is left by a write that was cut off, and harmless. */
function checkConfirmed({ kind, drafts, recorded, placeOf, recordedPlaceOf }: DraftList): readonly Finding[] {
  if (recorded.length === 0) return [];
  const byId = indexBy(
    recorded.map((fact, at) => ({ fact, at })),
    ({ fact }) => fact.id ?? '',
  );
  return drafts.flatMap(({ id, clause, quote }, at) => {
    const found = id === undefined ? undefined : byId.get(id);
    if (id === undefined || found === undefined) return [];
    const isSame = found.fact.clause === clause && (found.fact.quote ?? quote) === quote;
    if (isSame) return [];
    const { file, line } = recordedPlaceOf(found.at);
    return [findingAt(placeOf(at, 'id'), 'draft-id-taken', { kind, id, recorded: { file, line } })];
  });
}
