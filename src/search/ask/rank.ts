import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { toTonedWord } from '../fold/fold-for-search.ts';
import { namesOf } from '../index/index-words.ts';
import { findOccurrences, findStretch } from './occurrences.ts';
import type { Query } from './query.ts';
import { recordKinds, type SearchRecord } from '../index/record.ts';
import { toTitleKey } from '../fold/title-key.ts';
import { toTokens } from '../fold/tokens.ts';

/** How well a record answers a query, by what matters most first. Higher is better in each. */
export interface Rank {
  /** 2: it is called exactly that; 1: its name begins with that. */
  readonly name: number;
  /** How many of the words typed with tones it has with those tones. */
  readonly toned: number;
  /** How near to each other the words stand, title before text; 0 where they are not all in one of them. */
  readonly nearness: number;
  readonly kind: number;
}

/** Ranks a record for a query from its own words. */
export function rankRecord(record: SearchRecord, query: Query, book: AbbreviationBook): Rank {
  return {
    name: rankName(record, query, book),
    toned: countToned(record, query),
    nearness: Math.max(
      nearness(record.title, query, book) * (1.2 + 0.3 * coverage(record, query)),
      nearness([record.title, record.text].join('\n'), query, book),
      nearness(everythingIn(record), query, book) * 0.6,
    ),
    kind: rankKind(record, query),
  };
}

/** Better first; for `toSorted`. */
export function compareRanks(a: Rank, b: Rank): number {
  return b.name - a.name || b.toned - a.toned || round(b.nearness) - round(a.nearness) || b.kind - a.kind;
}

// Differences of nearness below a tenth say less than what kind of thing it is.
function round(nearness: number): number {
  return Math.round(nearness * 10);
}

function rankName(record: SearchRecord, { titleKey }: Query, book: AbbreviationBook): number {
  const keys = namesOf(record).map((name) => toTitleKey(name, book));
  if (keys.includes(titleKey)) return 2;
  return record.kind !== 'clause' && titleKey.length > 3 && keys[0]?.startsWith(titleKey) ? 1 : 0;
}

function countToned(record: SearchRecord, { toned }: Query): number {
  if (toned.length === 0) return 0;
  const words = new Set(toTokens([record.title, ...record.names, record.text].join('\n')).map(toTonedWord));
  return toned.filter((word) => words.has(word)).length;
}

/** 1 for the words side by side, falling with every word between them; 0 where one is missing. */
function nearness(text: string, query: Query, book: AbbreviationBook): number {
  const occurrences = findOccurrences(toTokens(text), query, book);
  const stretch = findStretch(occurrences, query.units.length);
  return stretch === null ? 0 : 2 / (2 + stretch.slack);
}

/** How much of a title the query is; of a clause's title nothing, since many clauses stand under one. */
function coverage({ kind, title }: SearchRecord, { tokens }: Query): number {
  return kind === 'clause' ? 0 : Math.min(1, tokens.length / Math.max(1, toTokens(title).length));
}

function everythingIn({ names, title, text, path, around }: SearchRecord): string {
  return [...names, around, title, text, ...path, around].join('\n');
}

/** People who look for a thing want the thing, not the plan it stands in; with a number they mean a document. */
function rankKind({ kind }: SearchRecord, { tokens }: Query): number {
  const meansDocument = tokens.some(({ word }) => /^\p{Nd}+$/u.test(word)) && kind === 'plan';
  return meansDocument ? recordKinds.length + 1 : recordKinds.length - recordKinds.indexOf(kind);
}
