import type { Label } from '../domain/clauses/label.ts';
import type { Doubt } from './piece.ts';

const ranks: Readonly<Record<Label['kind'], number>> = {
  section: 1,
  article: 1,
  clause: 2,
  subclause: 3,
  point: 4,
};

interface Level {
  readonly rank: number;
  readonly seen: Set<string>;
  readonly last: Map<Label['kind'], number>;
}

/** The printed numbers of one block in their order: which is missing before a number, and which is there twice. */
export class LabelOrder {
  private levels: Level[] = [newLevel(0)];

  /** Takes the next number; what is open about it. */
  take({ kind, segment, ordinal, printed }: Label): Doubt['kind'] | null {
    const rank = ranks[kind];
    this.levels = this.levels.filter((level) => level.rank < rank);
    const parent = this.levels.at(-1);
    this.levels.push(newLevel(rank));
    if (parent === undefined) return null;
    const key = `${kind} ${segment}`;
    const expected = (parent.last.get(kind) ?? 0) + 1;
    const isTwice = parent.seen.has(key);
    parent.seen.add(key);
    parent.last.set(kind, ordinal ?? expected);
    if (isTwice) return 'label-twice';
    // Some documents number their points without đ.
    const skipsD = printed === 'e)' && expected === 5;
    return ordinal === expected || skipsD ? null : 'label-gap';
  }

  /** Ends all numbers: what follows stands by itself. */
  close(): void {
    this.levels.length = 1;
  }
}

function newLevel(rank: number): Level {
  return { rank, seen: new Set(), last: new Map() };
}
