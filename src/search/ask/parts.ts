import { type Token, toTokens } from '../fold/tokens.ts';
import type { Place } from '../index/places.ts';
import { findSoft, isAt, joinTokens, type Question, type QuestionWords, readQuestion } from './question.ts';

/** A query taken apart: of which province, for which years, and about what. */
export interface QueryParts extends Question {
  readonly place: Place | null;
  /** The place as typed. */
  readonly placeTyped: string;
  readonly years: readonly number[];
  /** What is left without place, years, amounts and the words that say little in a question; empty where nothing is. */
  readonly subject: string;
  /** Subject, place and years as typed: all that a question is about. */
  readonly bare: string;
}

/** Whether a query asks, names a place or a year, so that more than its words is meant. */
export function isAsking({ asks, place, years }: QueryParts): boolean {
  return asks.size > 0 || place !== null || years.length > 0;
}

/** Takes a query apart. The longest name of a place counts, and one with plans before one without. */
export function readParts(text: string, places: readonly Place[], words: QuestionWords): QueryParts {
  const question = readQuestion(text, words);
  const tokens = toTokens(question.text);
  const found = findPlace(tokens, places, words);
  const isPlace = (at: number): boolean => found !== null && at >= found.start && at < found.end;
  const isYear = (at: number): boolean => !isPlace(at) && yearAt(tokens, at, question.text) !== null;
  const soft = findSoft(tokens, words);
  const isSubject = (at: number): boolean =>
    !(isPlace(at) || isYear(at) || soft.has(at) || isAmount(tokens, at, question.text));
  const join = (isPart: (at: number) => boolean): string =>
    joinTokens(
      tokens.filter((_, at) => isPart(at)),
      question.text,
    );
  const years = [...tokens.keys()].filter(isYear).map((at) => Number(tokens[at]?.text));
  return {
    ...question,
    place: found?.place ?? null,
    placeTyped: join((at) => found !== null && at >= found.start && at < found.nameEnd && isPlace(at)),
    years: [...new Set(years)],
    subject: join(isSubject),
    bare: join((at) => isPlace(at) || isYear(at) || isSubject(at)),
  };
}

interface FoundPlace {
  readonly place: Place;
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
}

function findPlace(
  tokens: readonly Token[],
  places: readonly Place[],
  { beforePlace, behindPlace }: QuestionWords,
): FoundPlace | null {
  const before = beforePlace.map((one) => toTokens(one));
  const behind = behindPlace.map((one) => toTokens(one));
  const found = places.flatMap((place): readonly FoundPlace[] => {
    const name = toTokens(place.name);
    const joined = name.map(({ word }) => word).join('');
    return [...tokens.keys()].flatMap((at) => {
      // “kontum”; a name of one word has no other spelling.
      const isJoined = name.length > 1 && tokens[at]?.word === joined;
      if (!(isJoined || isAt(name, tokens, at))) return [];
      const nameEnd = at + (isJoined ? 1 : name.length);
      const rank = before.find((one) => isAt(one, tokens, at - one.length));
      const time = behind.find((one) => isAt(one, tokens, nameEnd));
      return [{ place, start: at - (rank?.length ?? 0), nameEnd, end: nameEnd + (time?.length ?? 0) }];
    });
  });
  const [best] = found.toSorted(
    (a, b) =>
      Number(b.place.planned.length > 0) - Number(a.place.planned.length > 0) ||
      b.nameEnd - b.start - (a.nameEnd - a.start),
  );
  return best ?? null;
}

/** A year that plans look to; not one within the number of a document. */
function yearAt(tokens: readonly Token[], at: number, text: string): number | null {
  const token = tokens[at];
  if (token === undefined || !/^20[1-6]\p{Nd}$/u.test(token.text)) return null;
  const isOfNumber = text.charAt(token.start - 1) === '/' || text.charAt(token.end) === '/';
  return isOfNumber ? null : Number(token.text);
}

/** An amount that is asked about, which no name holds: the 100 of “100%”. */
function isAmount(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  return token !== undefined && /^\p{Nd}/u.test(token.text) && /^\s*%/u.test(text.slice(token.end));
}
