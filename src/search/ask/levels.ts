import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import type { PlannedProvince } from '../index/places.ts';
import type { RecordLevel, RecordValue, SearchRecord } from '../index/record.ts';
import { findNamed, findOfYear, type Found } from './find-indicators.ts';
import type { Note } from './notes.ts';
import type { QueryParts } from './parts.ts';
import type { Hit, SearchIndex } from './search-site.ts';

/** An indicator with those of its levels and values that were asked for. */
export interface LevelGroup {
  readonly hit: Hit;
  readonly record: SearchRecord;
  readonly levels: readonly RecordLevel[];
  readonly values: readonly RecordValue[];
}

/** The levels that answer a query, and what of it they do not answer. */
export interface LevelsReply {
  readonly kind: 'levels';
  readonly groups: readonly LevelGroup[];
  /** Whether the levels are those of others, since the place sets none. */
  readonly isElsewhere: boolean;
  readonly notes: readonly Note[];
}

/**
 * The levels of the indicators that are called what the query is about, of its place and its years. Where the place
 * sets none, those of others; null where no indicator is called that.
 */
export async function toLevelsReply(
  parts: QueryParts,
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<LevelsReply | null> {
  const planned = parts.place?.planned ?? [];
  const named = parts.subject === '' ? await findOfYear(parts, index) : await findNamed(parts, index, book);
  const { isOwn } = named;
  const groups = named.found
    .map((found) => toGroup(found, parts, isOwn ? planned : []))
    .filter(({ levels, values }) => levels.length + values.length > 0);
  if (groups.length === 0) return null;
  const hasYear = groups.some(({ levels, values }) => isOfYear(levels, parts) || isOfYear(values, parts));
  // Who asks for a year of which there is a value asks for the value.
  const isValue = parts.years.length > 0 && groups.some(({ values }) => isOfYear(values, parts));
  const ofYear = groups.map((group) => ({
    ...group,
    levels: hasYear ? group.levels.filter(({ year }) => isAsked(year, parts)) : group.levels,
  }));
  const shownGroups = ofYear.map((group) => (isValue && !isOwn ? { ...group, levels: [] } : group));
  return {
    kind: 'levels',
    groups: shownGroups.filter(({ levels, values }) => levels.length + values.length > 0),
    isElsewhere: parts.place !== null && !isOwn,
    notes: notesOf(parts, { isOwn, isValue, hasYear, groups }),
  };
}

function toGroup(
  { hit, record }: Found,
  parts: QueryParts,
  provinces: readonly PlannedProvince[],
): LevelGroup {
  const ids = new Set(provinces.map(({ id }) => id));
  const isOfPlace = ({ province, place }: RecordValue): boolean =>
    parts.place === null ||
    parts.place.name === place ||
    parts.place.planned.some(({ id }) => id === province);
  return {
    hit,
    record,
    levels: record.levels.filter(({ province }) => ids.size === 0 || ids.has(province)),
    values: record.values
      .filter((value) => isOfPlace(value) && isAsked(value.year, parts))
      .toSorted((a, b) => b.year - a.year),
  };
}

function isAsked(year: number | null, { years }: QueryParts): boolean {
  return years.length === 0 || (year !== null && years.includes(year));
}

function isOfYear(those: readonly { readonly year: number | null }[], parts: QueryParts): boolean {
  return those.some(({ year }) => isAsked(year, parts));
}

function notesOf(
  { place, years, subject, asks }: QueryParts,
  known: {
    readonly isOwn: boolean;
    readonly isValue: boolean;
    readonly hasYear: boolean;
    readonly groups: readonly LevelGroup[];
  },
): readonly Note[] {
  const planned = place?.planned ?? [];
  const labels = planned.map(({ label }) => label);
  const { isOwn, isValue, hasYear, groups } = known;
  const notes: Note[] = [];
  if (place !== null && isOwn && planned.every((one) => !one.isOwn))
    notes.push({ kind: 'onlyFormer', place: place.name, places: labels });
  if (isValue) return notes;
  if (place !== null && planned.length === 0) notes.push({ kind: 'noPlan', place: place.name });
  else if (place !== null && !isOwn) {
    const unread = planned.filter(({ isRead }) => !isRead).map(({ label }) => label);
    notes.push(
      unread.length > 0 ? { kind: 'notRead', places: unread } : { kind: 'noLevel', subject, places: labels },
    );
  }
  if (years.length > 0 && !hasYear)
    notes.push({ kind: 'noLevelYear', subject, years, places: isOwn ? labels : [] });
  if (asks.has('now') && groups.every(({ values }) => values.length === 0))
    notes.push({ kind: 'noValue', subject, places: labels });
  return notes;
}
