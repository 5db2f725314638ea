import type { Clause } from '../../domain/clauses/clause.ts';
import { isTitle } from '../../domain/clauses/title.ts';
import { type PlacedClause, walkClauses } from '../../domain/clauses/walk.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import type { TaskRule } from '../../schema/draft-rules.ts';
import { isFieldLine, readFields } from './fields.ts';
import { isBarePart } from './part.ts';
import { tableItems } from './table-items.ts';
import type { WorkItem } from './work-item.ts';

const numbered: ReadonlySet<Clause['kind']> = new Set(['section', 'article', 'clause', 'subclause', 'point']);
const inner: ReadonlySet<Clause['kind']> = new Set(['subclause', 'point']);

/** The clauses of a part on the work itself that are a task each. */
export function taskItems(part: PlacedClause): readonly WorkItem[] {
  const isNumberedWithin = walkClauses(part.clause.children).some(({ clause }) => inner.has(clause.kind));
  return itemsOf(part, [], isNumberedWithin);
}

function itemsOf(
  { clause, ancestors }: PlacedClause,
  lines: readonly PlacedClause[],
  isNumberedWithin: boolean,
): readonly WorkItem[] {
  const path = [...ancestors, clause];
  const place = (child: Clause): PlacedClause => ({ clause: child, ancestors: path });
  const own = (rule: TaskRule): WorkItem => ({
    placed: { clause, ancestors },
    kind: 'task',
    rule,
    lines,
    table: null,
  });

  const tables = clause.children.filter(({ kind }) => kind === 'table');
  const rows = tables.flatMap((table) => tableItems(place(table)));
  const children = clause.children.filter((child) => child.kind !== 'table' && !isLeadIn(child));
  const runs = toRuns(children);
  if (runs.some((run) => run.lines.length > 0)) {
    const ofRuns = runs.flatMap((run) => {
      const beside = [...lines, ...run.lines.map(place)];
      if (run.work.length === 0) return [{ ...own('clause-with-executor'), lines: beside }];
      const rule = run.lines.length === 0 ? 'item-of-work' : 'item-with-executor';
      return run.work.flatMap((child) =>
        hasWorkWithin(child)
          ? itemsOf(place(child), beside, isNumberedWithin)
          : [{ ...own(rule), placed: place(child), lines: beside }],
      );
    });
    return [...rows, ...ofRuns];
  }
  const parts = children.filter(({ kind }) => numbered.has(kind));
  if (parts.length > 0) {
    return [...rows, ...parts.flatMap((child) => itemsOf(place(child), lines, isNumberedWithin))];
  }
  if (rows.length > 0) return rows;
  if (!isTitle(clause) && !wordsOf(clause.words).trim().endsWith(':')) return [own('numbered-work')];
  const isWhole =
    clause.kind !== 'section' && !isBarePart(clause) && (isNumberedWithin || children.length === 0);
  if (isWhole) return [own('numbered-work')];
  return children.map((child) => ({ ...own('item-of-work'), placed: place(child) }));
}

/** What stands before some lines on who and when, with these lines. */
interface Run {
  readonly work: Clause[];
  readonly lines: Clause[];
}

/** Neighbouring clauses, cut behind each block of lines on who and when. */
function toRuns(children: readonly Clause[]): readonly Run[] {
  const runs: Run[] = [];
  for (const child of children) {
    const last = runs.at(-1);
    const isLine = isFieldLine(wordsOf(child.words)) || (child.kind === 'plus' && isOpen(last?.lines.at(-1)));
    if (isLine && last !== undefined) last.lines.push(child);
    else if (isLine) runs.push({ work: [], lines: [child] });
    else if (last === undefined || last.lines.length > 0) runs.push({ work: [child], lines: [] });
    else last.work.push(child);
  }
  return runs;
}

/** A line without a value, or one of the list that stands under it: the next may be of that list. */
function isOpen(line: Clause | undefined): boolean {
  return line !== undefined && (line.kind === 'plus' || readFields(wordsOf(line.words))[0]?.value === '');
}

function hasWorkWithin({ children }: Clause): boolean {
  return children.some(({ kind, words }) => numbered.has(kind) || isFieldLine(wordsOf(words)));
}

/** Words that lead to what stands below, or point elsewhere: no work of their own. */
function isLeadIn({ kind, words }: Clause): boolean {
  const text = wordsOf(words).trim();
  return kind === 'paragraph' && !isFieldLine(text) && (text.endsWith(':') || /^\(.*\)\.?$/u.test(text));
}
