import { existsOn } from '../../src/domain/provinces.ts';
import { idSchema, textSchema, urlSchema } from '../../src/schema/primitives.ts';
import type { Province } from '../../src/schema/province.ts';
import { readDate, readNumber } from '../../src/transcribe/facts/printed-date.ts';
import { isIsoDate } from '../../src/text/dates.ts';
import { findNearest } from '../../src/text/nearest.ts';
import { toSlug } from '../../src/text/slug.ts';
import { newWording as words } from '../../src/wording/vi/new.ts';
import type { Answer } from './question.ts';

/** A province by its id or its name, typed with tones or without; of several of one name the one of that day. */
export function parseProvince(
  typed: string,
  provinces: readonly Province[],
  issued: string | null,
): Answer<Province> {
  const isThen = (province: Province): boolean => issued === null || existsOn(province, issued);
  const exact = provinces.find(({ id }) => id === typed);
  if (exact !== undefined && isThen(exact)) return { value: exact };
  const slug = toSlug(typed).replace(/^(tinh|thanh-pho|tp)-/, '');
  const named = provinces.filter(({ id, name }) => id === slug || toSlug(name) === slug);
  if (exact !== undefined && issued !== null) {
    const other = named.filter(isThen);
    return { problem: words.provinceOtherTime(exact, issued, other) };
  }
  const [first, ...more] = named.filter(isThen);
  if (first !== undefined && more.length === 0) return { value: first };
  if (first !== undefined) return { problem: words.provinceTwice(typed, [first, ...more]) };
  if (named.length > 0 && issued !== null) return { problem: words.provinceNotThen(typed, issued, named) };
  const nearest = findNearest(slug, [...provinces.map(({ id }) => id)]);
  return {
    problem: words.provinceUnknown(typed, provinces.find(({ id }) => id === nearest) ?? null),
  };
}

/** A day as people write it, `05/01/2026`, or as files do. */
export function parseIssued(typed: string): Answer<string> {
  if (isIsoDate(typed)) return { value: typed };
  const read = readDate(typed);
  return read === null ? { problem: words.dateUnknown(typed) } : { value: read };
}

/** The number of a document with its signs. */
export function parseNumber(typed: string): Answer<string> {
  const text = typed.replace(/^số\s*:?\s*/iu, '');
  return readNumber(text) === text ? { value: text } : { problem: words.numberUnknown(typed) };
}

export function parseText(typed: string): Answer<string> {
  const { success } = textSchema.safeParse(typed);
  return success ? { value: typed } : { problem: words.textNeeded };
}

export function parseShortTitle(typed: string, most: number): Answer<string> {
  if (typed.length > most) return { problem: words.shortTitleLong(typed.length, most) };
  return parseText(typed);
}

export function parseAddress(typed: string): Answer<string> {
  if (urlSchema.safeParse(typed).success) return { value: typed };
  const whole = `https://${typed}`;
  const isMeant = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) && urlSchema.safeParse(whole).success;
  return { problem: words.addressUnknown(typed, isMeant ? whole : null) };
}

/** An id that no plan has. */
export function parsePlanId(typed: string, taken: readonly string[]): Answer<string> {
  if (!idSchema.safeParse(typed).success) {
    const right = toSlug(typed);
    return { problem: words.idForm(typed, right === '' ? null : right) };
  }
  return taken.includes(typed) ? { problem: words.idTaken(typed) } : { value: typed };
}
