import type { Clause, PlanDocument } from './clause.ts';
import { wordsOf } from './words.ts';

/** A line of a table of contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly label: string | null;
  readonly title: string;
  readonly children: readonly ContentsEntry[];
}

/** Beyond three levels (section, clause, subclause) a table of contents stops being one. */
const deepest = 3;

/** The table of contents of a document: its titled clauses, decisions and annexes, nested as they stand. */
export function toContents(document: PlanDocument): readonly ContentsEntry[] {
  return entriesOf(document.clauses, 1);
}

function entriesOf(clauses: readonly Clause[], depth: number): readonly ContentsEntry[] {
  if (depth > deepest) return [];
  return clauses.flatMap((clause) => {
    const title = contentsTitle(clause);
    if (title === null) return clause.kind === 'table' ? entriesOf(clause.children, depth) : [];
    return [
      { id: clause.id, label: contentsLabel(clause), title, children: entriesOf(clause.children, depth + 1) },
    ];
  });
}

/** The printed number of a titled clause. A group's stands in a cell of its own, mostly without the dot that a title wants. */
export function contentsLabel({ kind, label }: Clause): string | null {
  return kind === 'group' ? `${label?.replace(/\.$/, '') ?? ''}.` : label;
}

/** The title of a clause: its heading, or what it is called in one line with its text; null where it has none. */
export function contentsTitle(clause: Clause): string | null {
  if (clause.kind === 'decision' || clause.kind === 'annex') return blockTitle(clause);
  if (clause.form === 'heading' || clause.kind === 'group') return wordsOf(clause.words);
  // A clause printed in one line with its text is listed by what stands before its first colon.
  if (clause.kind === 'clause') return /^[^:.;]{3,120}(?=\s?:)/u.exec(wordsOf(clause.words))?.[0] ?? null;
  return null;
}

function blockTitle(block: Clause): string {
  const title = block.children.find(({ kind }) => kind === 'title')?.children[0];
  return title === undefined ? block.id : wordsOf(title.words);
}
