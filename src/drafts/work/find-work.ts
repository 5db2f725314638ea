import type { Clause, PlanDocument } from '../../domain/clauses/clause.ts';
import { type PlacedClause, walkClauses } from '../../domain/clauses/walk.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { isTitle } from '../../domain/clauses/title.ts';
import { carryingItems } from './carrying-items.ts';
import { saysExecutor } from './fields.ts';
import type { ReadName } from './names/read-name.ts';
import { type Part, toPart } from './part.ts';
import { tableItems } from './table-items.ts';
import { taskItems } from './task-items.ts';
import { readLead } from './spoken-roles.ts';
import { readSubject } from './subject.ts';
import { toPlain } from './words.ts';
import { withoutRepeats } from './without-repeats.ts';
import type { WorkItem } from './work-item.ts';

const blocks: ReadonlySet<Clause['kind']> = new Set(['letterhead', 'title', 'signature', 'recipients']);

/** The clauses of a plan that order work, in printed order, each work once. */
export function findWork({ clauses }: PlanDocument, readName: ReadName): readonly WorkItem[] {
  return withoutRepeats(
    clauses.flatMap((clause) => itemsUnder({ clause, ancestors: [] }, 'other', readName)),
  );
}

function itemsUnder(placed: PlacedClause, around: Part, readName: ReadName): readonly WorkItem[] {
  const { clause, ancestors } = placed;
  if (blocks.has(clause.kind)) return [];
  if (clause.kind === 'table') return tableItems(placed);
  const under = (children: readonly Clause[], part: Part) =>
    children.flatMap((child) =>
      itemsUnder({ clause: child, ancestors: [...ancestors, clause] }, part, readName),
    );
  if (clause.kind === 'article' && !clause.children.some(({ form }) => form === 'heading')) {
    return givesOut(clause, readName) ? [ofArticle(placed)] : [];
  }
  const said = toPart(clause, around);
  const part = said === 'other' && namesExecutors(clause) ? 'work' : said;
  if (part === 'carrying-out') return carryingItems(placed, readName);
  if (part !== 'work') return under(clause.children, part);
  const others = clause.children.filter((child) => opensAnother(child, part));
  const own =
    others.length === 0
      ? clause
      : { ...clause, children: clause.children.filter((child) => !others.includes(child)) };
  return [...taskItems({ clause: own, ancestors }), ...under(others, part)];
}

/** Whether lines below the titles of a part say who does what stands there: it is work, whatever the part is called. */
function namesExecutors(clause: Clause): boolean {
  return (
    isTitle(clause) &&
    clause.children.some(({ children }) => children.some(({ words }) => saysExecutor(wordsOf(words))))
  );
}

/** Whether a clause, or a title below it, opens another part than the one it stands in. */
function opensAnother(clause: Clause, part: Part): boolean {
  return walkClauses([clause]).some((one) => toPart(one.clause, part) !== part);
}

/** Whether an article of a decision gives out work, and does not only say who is bound by the decision. */
function givesOut({ words }: Clause, readName: ReadName): boolean {
  const text = wordsOf(words);
  const said = readSubject(text, readName)?.said ?? null;
  return readLead(text) !== null || (said !== null && toPlain(said).startsWith('giao'));
}

function ofArticle(placed: PlacedClause): WorkItem {
  return { placed, kind: 'responsibility', rule: 'article-that-gives-out', lines: [], table: null };
}
