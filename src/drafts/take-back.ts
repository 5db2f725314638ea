import type { FactSet } from './decision.ts';
import { versionOf } from './draft-key.ts';

/**
 * Takes one decision back: what it led from and to is undone in what stands now. Where other decisions came after it,
 * only its own entries are exchanged, and the registers stay as they are. Null where one of its entries has been
 * changed since. Pure.
 */
export function takeBack(before: FactSet, after: FactSet, now: FactSet): FactSet | null {
  if (versionOf(now) === versionOf(after)) return before;
  const targets = exchange(before.targets, after.targets, now.targets);
  const tasks = exchangeIn(before.tasks ?? [], after.tasks ?? [], now.tasks ?? []);
  const duties = exchangeIn(before.duties ?? [], after.duties ?? [], now.duties ?? []);
  const waitingTargets = exchange(before.drafts.targets, after.drafts.targets, now.drafts.targets);
  const drafts = exchange(before.drafts, after.drafts, now.drafts);
  if ([targets, tasks, duties, waitingTargets, drafts].includes(changed)) return null;
  return {
    ...now,
    targets: (targets ?? now.targets) as FactSet['targets'],
    tasks: now.tasks === null ? null : (tasks as FactSet['tasks']),
    duties: now.duties === null ? null : (duties as FactSet['duties']),
    drafts: { ...(drafts as FactSet['drafts']), targets: waitingTargets as FactSet['drafts']['targets'] },
  };
}

const changed = 'changed';

/** Exchanges the items of every list of a file; what is no list stays as it is now. */
function exchange(
  before: object | null,
  after: object | null,
  now: object | null,
): object | 'changed' | null {
  if (now === null) return null;
  const fields = Object.entries(now).map(([field, list]) => {
    const listIn = (file: object | null): readonly object[] => Reflect.get(file ?? {}, field) ?? [];
    const isList = Array.isArray(list) && field !== 'goalClauses';
    return [field, isList ? exchangeIn(listIn(before), listIn(after), list) : list] as const;
  });
  return fields.some(([, list]) => list === changed) ? changed : Object.fromEntries(fields);
}

/** Puts what a decision took out of a list back in its place, and takes out what it put in. */
function exchangeIn(
  before: readonly object[],
  after: readonly object[],
  now: readonly object[],
): readonly object[] | 'changed' {
  const [was, came, is] = [before, after, now].map((list) => new Set(list.map(versionOf)));
  const taken = before.filter((item) => came?.has(versionOf(item)) === false);
  const put = new Set(after.map(versionOf).filter((version) => was?.has(version) === false));
  if ([...put].some((version) => is?.has(version) === false)) return changed;
  return taken.reduce<readonly object[]>(
    (list, item) => list.toSpliced(placeOf(item, before, list), 0, item),
    now.filter((item) => !put.has(versionOf(item))),
  );
}

/** Behind the nearest that stood before it and still stands. */
function placeOf(item: object, before: readonly object[], list: readonly object[]): number {
  const standing = list.map(versionOf);
  const earlier = before.slice(0, before.indexOf(item)).map(versionOf);
  const nearest = earlier.findLast((version) => standing.includes(version));
  return nearest === undefined ? 0 : standing.indexOf(nearest) + 1;
}
