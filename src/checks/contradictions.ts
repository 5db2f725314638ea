import type { DataFile } from '../domain/corpus.ts';
import { indexBy } from '../domain/index-by.ts';
import { figureOf, subjectOf } from '../domain/target-subject.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Target, TargetsFile } from '../schema/target.ts';
import { checkReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/**
 * Where a plan sets two different figures for the same thing, it is said so; and what is said so is still true. One that
 * names a target that still waits is said in the drafts.
 */
export const checkContradictions: Rule = ({ plans }) =>
  plans.flatMap(({ targets, drafts }) =>
    targets === null
      ? []
      : [
          ...checkUndeclared(targets, [
            ...targets.value.contradictions,
            ...(drafts.targets?.value.contradictions ?? []),
          ]),
          ...checkDeclared(targets),
        ],
  );

interface PlacedTarget {
  readonly target: Target;
  readonly at: number;
}

function checkUndeclared(
  { value, locate, file }: DataFile<TargetsFile>,
  contradictions: TargetsFile['contradictions'],
): readonly Finding[] {
  const declared = toDeclared(contradictions);
  const earlier = new Map<string, Map<string, PlacedTarget[]>>();
  return value.targets.flatMap((target, at) => {
    const subject = subjectOf(target);
    const figure = figureOf(target);
    const { id, printed } = target;
    const perFigure = earlier.get(subject) ?? new Map<string, PlacedTarget[]>();
    const rival = findRival(perFigure, figure, (other) => declared.get(other)?.has(id) === true);
    const same = perFigure.get(figure) ?? [];
    same.push({ target, at });
    earlier.set(subject, perFigure.set(figure, same));
    if (rival === undefined) return [];
    const { line } = locate(['targets', rival.at, 'id']);
    const facts = { id, printed, rival: { id: rival.target.id, printed: rival.target.printed, file, line } };
    return [findingAt(locate(['targets', at, 'id']), 'contradiction-undeclared', facts)];
  });
}

/** The first target of another figure that is not said to contradict. */
function findRival(
  perFigure: ReadonlyMap<string, readonly PlacedTarget[]>,
  figure: string,
  isDeclared: (id: string) => boolean,
): PlacedTarget | undefined {
  for (const [other, targets] of perFigure) {
    const rival = other === figure ? undefined : targets.find(({ target }) => !isDeclared(target.id));
    if (rival !== undefined) return rival;
  }
  return undefined;
}

/** Of each target that is said to contradict others, those others. */
function toDeclared(contradictions: TargetsFile['contradictions']): ReadonlyMap<string, ReadonlySet<string>> {
  const declared = new Map<string, Set<string>>();
  for (const { targets } of contradictions) {
    for (const id of targets) declared.set(id, new Set([...(declared.get(id) ?? []), ...targets]));
  }
  return declared;
}

function checkDeclared({ value, locate }: DataFile<TargetsFile>): readonly Finding[] {
  const byId = indexBy(value.targets, ({ id }) => id);
  return value.contradictions.flatMap(({ targets: named }, at) => {
    const dead = named.flatMap((id, index) =>
      checkReference('target', id, byId, () => locate(['contradictions', at, 'targets', index])),
    );
    if (dead.length > 0) return dead;
    const targets = named.map((id) => byId.get(id)).filter((target) => target !== undefined);
    // Figures of different indicators can exclude each other by arithmetic; that only a reader can tell.
    const comparable = new Set(targets.map(subjectOf)).size === 1;
    if (!comparable || new Set(targets.map(figureOf)).size > 1) return [];
    return [findingAt(locate(['contradictions', at]), 'contradiction-settled', { targets: named })];
  });
}
