import type { Clause } from '../../domain/clauses/clause.ts';
import { isTitle } from '../../domain/clauses/title.ts';
import type { PlacedClause } from '../../domain/clauses/walk.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import type { ReadName } from './names/read-name.ts';
import { isOnlyReport } from './only-report.ts';
import { readSubject } from './subject.ts';
import { tableItems } from './table-items.ts';
import type { WorkItem } from './work-item.ts';

/** The clauses of a part on carrying out that are a responsibility each. */
export function carryingItems(part: PlacedClause, readName: ReadName): readonly WorkItem[] {
  const { clause, ancestors } = part;
  const path = [...ancestors, clause];
  return clause.children.flatMap((child): readonly WorkItem[] => {
    const placed = { clause: child, ancestors: path };
    if (child.kind === 'table') return tableItems(placed);
    if (leadsOn(child, readName)) return carryingItems(placed, readName);
    const text = wordsOf(child.words);
    if (!isWork(child, clause, readName) || isOnlyReport(text)) return [];
    return [{ placed, kind: 'responsibility', rule: 'item-of-carrying-out', lines: [], table: null }];
  });
}

/** A paragraph that stands in the part itself is work where it says whose; elsewhere where it leads to nothing else. */
function isWork({ kind, words }: Clause, around: Clause, readName: ReadName): boolean {
  const text = wordsOf(words).trim();
  if (kind !== 'paragraph') return text !== '';
  return around.kind === 'section' ? readSubject(text, readName) !== null : !/^\(.*\)\.?$|:$/u.test(text);
}

/** Whether a clause only says who is to do what stands below it. */
function leadsOn(clause: Clause, readName: ReadName): boolean {
  const { kind, words, children } = clause;
  if (!children.some((child) => child.kind !== 'table')) return isTitle(clause) && children.length > 0;
  if (isTitle(clause)) return true;
  const text = wordsOf(words).trim();
  if (!text.endsWith(':')) return false;
  return (
    kind === 'clause' || kind === 'subclause' || kind === 'point' || readSubject(text, readName)?.rest === ''
  );
}
