import type { PhrasingContent } from 'mdast';
import { findingAt, type Place } from '../../schema/finding.ts';
import type { Clause, ClauseForm, ClauseKind } from '../../domain/clauses/clause.ts';
import { cutStart, toInlines } from './inline.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import type { Scribe } from './scribe.ts';

/** Deeper ranks hang under shallower ones. */
const ranks: Partial<Record<ClauseKind, number>> = {
  section: 1,
  article: 1,
  clause: 2,
  subclause: 3,
  point: 4,
  dash: 5,
  plus: 6,
};
const deepestNumberedRank = 4;

type OpenClause = { -readonly [Key in keyof Clause]: Clause[Key] } & { children: OpenClause[] };

/** What a line of the document says about itself, before it has a place in the tree. */
export interface Line {
  readonly kind: ClauseKind;
  readonly form: ClauseForm;
  readonly label: string | null;
  /** Last part of the id. */
  readonly segment: string;
  readonly words: readonly PhrasingContent[];
  readonly place: Place;
  /** How many characters of the words are the label. */
  readonly labelLength: number;
}

/** The clauses of one container while it is read: the finished top level, and the chain that the next line may hang under. */
export class OpenClauses {
  /** Id of the container, before all ids in it; null for the document. */
  readonly prefix: string | null;
  readonly top: OpenClause[] = [];
  private readonly scribe: Scribe;
  private chain: OpenClause[] = [];
  /** How many clauses of each kind hang in a list of siblings. */
  private readonly counts = new WeakMap<readonly OpenClause[], Map<ClauseKind, number>>();

  constructor(prefix: string | null, scribe: Scribe) {
    this.prefix = prefix;
    this.scribe = scribe;
  }

  /** The deepest open clause; undefined at the top of the container. */
  get deepest(): Clause | undefined {
    return this.chain.at(-1);
  }

  /** The id that the next clause's id starts with; null at the top of the document. */
  get parentId(): string | null {
    return this.deepest?.id ?? this.prefix;
  }

  /** Hangs a line under the deepest open clause; a numbered one or an item is open from now on. */
  add(line: Line): void {
    const id = this.parentId === null ? line.segment : `${this.parentId}-${line.segment}`;
    const inlines = toInlines(line.words, id, this.scribe);
    const words = line.labelLength === 0 ? inlines : cutStart(inlines, line.labelLength);
    const { kind, form, label, place } = line;
    const clause: OpenClause = { id, kind, form, label, words, cells: null, children: [], place };
    this.push(clause);
    if (ranks[kind] !== undefined) this.chain.push(clause);
  }

  /** Hangs a finished clause under the deepest open one. */
  push(clause: Clause): void {
    const twin = this.scribe.claimId(clause.id, clause.place);
    if (twin !== null) {
      const printed = `${clause.label ?? clause.id} ${wordsOf(clause.words).slice(0, 40)}`;
      this.scribe.reportUnsure(
        findingAt(clause.place, 'clause-twice', { printed, id: clause.id, first: twin }),
      );
    }
    this.pushUnclaimed(clause);
  }

  /** Hangs a clause whose id is already claimed. */
  pushUnclaimed(clause: Clause): void {
    const siblings = this.siblings();
    // Finished clauses are read only from here on; only open ones are still given children.
    siblings.push(clause as OpenClause);
    const counts = this.counts.get(siblings) ?? new Map<ClauseKind, number>();
    this.counts.set(siblings, counts.set(clause.kind, this.count(clause.kind) + 1));
  }

  /** How many clauses of a kind already hang where the next one would. */
  count(kind: ClauseKind): number {
    return this.counts.get(this.siblings())?.get(kind) ?? 0;
  }

  /** Closes what a clause of this kind cannot hang under. */
  closeFor(kind: ClauseKind): void {
    this.closeBelow((ranks[kind] ?? 1) - 1);
  }

  /** Closes dashes and pluses: what has no number stays under the last number. */
  closeItems(): void {
    this.closeBelow(deepestNumberedRank);
  }

  /** Closes everything: what follows belongs to the container itself. */
  closeAll(): void {
    this.chain = [];
  }

  private closeBelow(rank: number): void {
    while (this.chain.length > 0 && (ranks[this.chain.at(-1)?.kind ?? 'plus'] ?? 0) > rank) this.chain.pop();
  }

  private siblings(): OpenClause[] {
    return this.chain.at(-1)?.children ?? this.top;
  }
}
