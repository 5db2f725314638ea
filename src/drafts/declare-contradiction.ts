import { figureOf, subjectOf } from '../domain/target-subject.ts';
import type { TargetsFile } from '../schema/target.ts';
import type { FactSet } from './decision.ts';

/**
 * The set in which a confirmed target is said to contradict the others that set another figure for the same thing, as
 * `note` says; as it is where there are none, or all of them are said to contradict it already.
 */
export function declareContradiction(set: FactSet, id: string, note: string): FactSet {
  const { targets } = set;
  const target = targets?.targets.find((one) => one.id === id);
  if (targets === null || target === undefined) return set;
  const said = new Set(declaredWith(targets, id));
  const rivals = targets.targets.filter(
    (other) => subjectOf(other) === subjectOf(target) && figureOf(other) !== figureOf(target),
  );
  if (rivals.every((rival) => said.has(rival.id))) return set;
  const contradiction = { targets: [...rivals.map((rival) => rival.id), id], note };
  return { ...set, targets: { ...targets, contradictions: [...targets.contradictions, contradiction] } };
}

function declaredWith({ contradictions }: TargetsFile, id: string): readonly string[] {
  return contradictions.flatMap(({ targets }) => (targets.includes(id) ? targets : []));
}
