import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { DeadReference, ReferenceKind } from '../schema/findings/fact-findings.ts';
import { findNearest } from '../text/nearest.ts';

/** The names that there are: a set of them, or a map by them. */
export interface KnownNames {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** How many values are listed where none is near. */
const listed = 12;

/** A finding where `value` is none of the known ones, with the nearest of them; nothing where it is, or where nobody wrote one. */
export function checkReference(
  kind: ReferenceKind,
  value: string,
  known: KnownNames,
  place: () => Place,
  owner: string | null = null,
): readonly Finding[] {
  if (value === '' || known.has(value)) return [];
  return [findingAt(place(), 'reference-dead', { kind, owner, ...toDeadReference(value, known) })];
}

/** What can be said about a name that none of the known ones is. */
export function toDeadReference(value: string, known: KnownNames): DeadReference {
  const names = [...known.keys()];
  return { value, nearest: findNearest(value, names), known: names.slice(0, listed) };
}
