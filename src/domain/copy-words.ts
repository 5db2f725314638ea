import type { Clause, PlanDocument } from './clauses/clause.ts';
import { clauseText, walkClauses } from './clauses/walk.ts';
import { wordsOf } from './clauses/words.ts';
import { toComparable, WordSum } from '../text/word-sum.ts';

/** How the words of a document differ from those of the copy that it was transcribed from. */
export interface CopyDifference {
  /** Words that the copy has more often, and words that the document has more often; each once. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Words of the copy around the first place that the document has not; null where every such place is in both. */
  readonly around: string | null;
  /** The clause at which it differs, as far as that can be told. */
  readonly clause: Clause | null;
}

/**
 * Compares the words of a document with those of its copy, capitals and signs left aside; null where each has every word
 * as often as the other. The order of words is not compared: a copy has its head in columns, its notes at the foot of
 * pages. `copyOnly` are texts of the copy that the document does not have.
 */
export function compareWithCopy(
  document: PlanDocument,
  copy: string,
  copyOnly: readonly string[],
): CopyDifference | null {
  return hasSameWords(document, copy, copyOnly) ? null : findDifference(document, copy, copyOnly);
}

/** What is nearly always so is found without making words of the texts. */
function hasSameWords(
  { clauses, footnotes }: PlanDocument,
  copy: string,
  copyOnly: readonly string[],
): boolean {
  const sum = new WordSum();
  sum.add(copy);
  for (const { clause } of walkClauses(clauses)) sum.take(textOf(clause));
  for (const { key, words } of footnotes) sum.take(`${key} ${wordsOf(words)}`);
  for (const text of copyOnly) sum.take(text);
  return sum.isNothing;
}

function findDifference(
  document: PlanDocument,
  copy: string,
  copyOnly: readonly string[],
): CopyDifference | null {
  const inCopy = toWords(copy);
  const clauses = [...walkClauses(document.clauses)].map(({ clause }) => ({
    clause,
    words: toWords(textOf(clause)),
  }));
  const notes = document.footnotes.flatMap(({ key, words }) => toWords(`${key} ${wordsOf(words)}`));
  const surplus = new Map<string, number>();
  const count = (words: Iterable<string>, by: number): void => {
    for (const word of words) surplus.set(word, (surplus.get(word) ?? 0) + by);
  };
  count(inCopy, 1);
  for (const { words } of clauses) count(words, -1);
  count(notes, -1);
  count(copyOnly.flatMap(toWords), -1);
  const lost = [...surplus].filter(([, more]) => more > 0).map(([word]) => word);
  const added = [...surplus].filter(([, more]) => more < 0).map(([word]) => word);
  if (lost.length + added.length === 0) return null;
  const pairs = new Set([...clauses.flatMap(({ words }) => pairsOf(words)), ...pairsOf(notes)]);
  const around = findAround(inCopy, new Set(lost), pairs);
  const clause = clauseWith(clauses, added, inCopy) ?? nearestClause(clauses, around ?? []);
  return { lost, added, around: around?.join(' ') ?? null, clause: clause?.clause ?? null };
}

// A mark of a footnote stands directly behind its word, raised in one copy and not in the other.
function toWords(text: string): readonly string[] {
  return toComparable(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

function textOf(clause: Clause): string {
  const marks = [clause.words, ...(clause.cells ?? [])]
    .flat()
    .flatMap((inline) => (inline.type === 'footnote' ? [inline.key] : []));
  return [clauseText(clause), ...new Set(marks)].join(' ');
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** How many words are shown on each side of one that is lost. */
const shown = 4;

function findAround(
  words: readonly string[],
  lost: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
): readonly string[] | null {
  const isNew = (from: number): boolean => !pairs.has(`${words[from]} ${words[from + 1]}`);
  const lostAt = (isMissing: (at: number) => boolean): number =>
    words.findIndex((word, at) => lost.has(word) && isMissing(at));
  // At the edge of a line its neighbour of the copy is none in the document, so both sides tell more than one.
  const both = lostAt((at) => isNew(at - 1) && isNew(at));
  const at = both < 0 ? lostAt((index) => isNew(index - 1) || isNew(index)) : both;
  return at < 0 ? null : words.slice(Math.max(at - shown, 0), at + shown + 1);
}

/** The clause in which an added word stands beside one that it does not stand beside in the copy. */
function clauseWith<Entry extends { readonly words: readonly string[] }>(
  clauses: readonly Entry[],
  added: readonly string[],
  inCopy: readonly string[],
): Entry | undefined {
  const wanted = new Set(added);
  const known = new Set(pairsOf(inCopy));
  return clauses.find(({ words }) =>
    words.some(
      (word, at) =>
        wanted.has(word) &&
        [at - 1, at].some(
          (from) => from >= 0 && from + 1 < words.length && !known.has(`${words[from]} ${words[from + 1]}`),
        ),
    ),
  );
}

/** The clause that has most of some neighbouring words. */
function nearestClause<Entry extends { readonly words: readonly string[] }>(
  clauses: readonly Entry[],
  around: readonly string[],
): Entry | null {
  const wanted = pairsOf(around);
  let nearest: Entry | null = null;
  let most = 0;
  for (const entry of clauses) {
    const own = new Set(pairsOf(entry.words));
    const shared = wanted.filter((pair) => own.has(pair)).length;
    if (shared > most) [nearest, most] = [entry, shared];
  }
  return nearest;
}
