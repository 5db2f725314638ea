import type { Corpus, DataFile, Plan } from '../domain/corpus.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { FactKind } from '../schema/findings/fact-findings.ts';
import type { Rule } from './rule.ts';

/** Ids are unique wherever they are looked up, and say which clause and indicator they belong to. */
export const checkFactIds: Rule = (corpus) => [
  ...corpus.plans.flatMap((plan) => [
    ...checkTargets(plan),
    ...checkNumbered(plan.tasks, 'task', '-viec'),
    ...checkNumbered(plan.duties, 'duty', ''),
  ]),
  ...checkAgencies(corpus),
];

interface Named {
  readonly id: string;
  readonly place: () => Place;
}

/** An id that stands twice is told at its second place, and the first is named. */
function checkUnique(kind: FactKind, named: readonly Named[]): readonly Finding[] {
  const first = new Map<string, () => Place>();
  return named.flatMap(({ id, place }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [findingAt(place(), 'id-twice', { kind, id, first: earlier() })];
    first.set(id, place);
    return [];
  });
}

function checkTargets({ targets }: Plan): readonly Finding[] {
  if (targets === null) return [];
  const { value, locate } = targets;
  const place = (list: string, at: number) => () => locate([list, at, 'id']);
  return [
    ...checkUnique(
      'target',
      value.targets.map(({ id }, at) => ({ id, place: place('targets', at) })),
    ),
    ...checkUnique(
      'target',
      value.qualitative.map(({ id }, at) => ({ id, place: place('qualitative', at) })),
    ),
    ...value.targets.flatMap(({ id, clause, indicator }, at) => {
      const stem = `${clause}--${indicator}`;
      return id === stem || id.startsWith(`${stem}-`)
        ? []
        : [wrongId('target', id, stem, 'year', place('targets', at))];
    }),
    ...value.qualitative.flatMap(({ id, clause }, at) =>
      isNumbered(id, clause, '') ? [] : [wrongId('target', id, clause, '-2', place('qualitative', at))],
    ),
  ];
}

function checkNumbered(
  file: DataFile<readonly { readonly id: string; readonly clause: string }[]> | null,
  kind: FactKind,
  mark: string,
): readonly Finding[] {
  if (file === null) return [];
  const named = file.value.map(({ id, clause }, at) => ({
    id,
    clause,
    place: () => file.locate([at, 'id']),
  }));
  return [
    ...checkUnique(kind, named),
    ...named
      .filter(({ id, clause }) => !isNumbered(id, clause, mark))
      .map(({ id, clause, place }) => wrongId(kind, id, clause, `${mark}-2`, place)),
  ];
}

/** `<clause>`, or `<clause><mark>-<n>` where several facts share a clause. */
function isNumbered(id: string, clause: string, mark: string): boolean {
  return (
    id === clause ||
    (id.startsWith(`${clause}${mark}-`) && /^\d+$/.test(id.slice(clause.length + mark.length + 1)))
  );
}

function wrongId(kind: FactKind, id: string, stem: string, ending: string, place: () => Place): Finding {
  return findingAt(place(), 'id-of-other-clause', { kind, id, stem, ending });
}

/** Agencies are looked up by id alone, so no two provinces may share one. */
function checkAgencies({ agencies }: Corpus): readonly Finding[] {
  return checkUnique(
    'agency',
    agencies.flatMap(({ value, locate }) =>
      value.map(({ id }, at) => ({ id, place: () => locate([at, 'id']) })),
    ),
  );
}
