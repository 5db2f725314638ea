import type { DraftKind } from '../schema/draft.ts';
import type { Target } from '../schema/target.ts';
import type { Fact } from './lists.ts';

/**
 * The id that a fact of a kind may have beside those that are taken: its own where it fits, else the first that does
 * (`<clause>--<indicator>`, `-<year>` behind it; `<clause>-2`, of a task `<clause>-viec-2`).
 */
export function fitId(
  kind: DraftKind,
  fact: Fact & { readonly id?: string },
  taken: ReadonlySet<string>,
): string {
  const own = fact.id ?? '';
  const stem = kind === 'target' ? `${fact.clause}--${(fact as Target).indicator}` : fact.clause;
  if (!taken.has(own) && isOfStem(kind, own, stem)) return own;
  if (!taken.has(stem)) return stem;
  const { year = null } = fact as { readonly year?: number | null };
  const dated = `${stem}-${year}`;
  if (kind === 'target' && year !== null && !taken.has(dated)) return dated;
  const mark = kind === 'task' ? '-viec' : '';
  let at = 2;
  while (taken.has(`${stem}${mark}-${at}`)) at += 1;
  return `${stem}${mark}-${at}`;
}

function isOfStem(kind: DraftKind, id: string, stem: string): boolean {
  if (id === stem) return true;
  if (!id.startsWith(`${stem}-`)) return false;
  const rest = id.slice(stem.length + 1);
  if (kind === 'target') return true;
  return kind === 'task' ? /^viec-\d+$/.test(rest) : /^\d+$/.test(rest);
}
