import { unifyToneMark } from '../../text/fold.ts';
import { cleanText, type Token, toTokens } from '../fold/tokens.ts';

/** What a question asks for. */
export type Asked = 'who' | 'what' | 'when' | 'howMuch' | 'how' | 'where' | 'why' | 'now' | 'whether';

/** The words of a language by which people ask; a language hands in its own. */
export interface QuestionWords {
  readonly phrases: Readonly<Record<Exclude<Asked, 'whether'> | 'polite', readonly string[]>>;
  readonly last: Readonly<Record<'whether' | 'polite', readonly string[]>>;
  readonly having: string;
  readonly notHaving: readonly string[];
  readonly soft: readonly string[];
  readonly kept: readonly string[];
  readonly beforePlace: readonly string[];
  readonly behindPlace: readonly string[];
}

/** A query without the words that only ask. */
export interface Question {
  /** As typed, without them. */
  readonly text: string;
  readonly asks: ReadonlySet<Asked>;
}

interface Phrase {
  readonly tokens: readonly Token[];
  readonly asks: Asked | 'polite';
}

/**
 * Takes the words from a query by which it asks. A query of nothing but such words is left as it is, and so is a last
 * word that a space does not end yet, unless it ends a phrase.
 */
export function readQuestion(text: string, words: QuestionWords): Question {
  const tokens = toTokens(text);
  const asks = new Set<Asked>();
  const taken = new Set<number>();
  const take = (found: Phrase, start: number): void => {
    for (let at = start; at < start + found.tokens.length; at += 1) taken.add(at);
    if (found.asks !== 'polite') asks.add(found.asks);
  };
  const phrases = toPhrases(words.phrases);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longestAt(tokens, at, phrases);
    if (found === undefined) continue;
    take(found, at);
    at += found.tokens.length - 1;
  }
  takeLast(tokens, toPhrases(words.last), taken, take);
  if (asks.has('whether')) takeHaving(tokens, words, taken);
  const left = tokens.filter((_, at) => !taken.has(at));
  if (left.length === 0) return { text, asks: new Set() };
  const end = /\s$/u.test(text) ? ' ' : '';
  return { text: taken.size === 0 ? text : joinTokens(left, text) + end, asks };
}

/** Which of these words say nothing more of what is meant. */
export function findSoft(tokens: readonly Token[], { soft, kept }: QuestionWords): ReadonlySet<number> {
  return placesOf(soft, tokens).difference(placesOf(kept, tokens));
}

function placesOf(phrases: readonly string[], tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  for (const phrase of phrases.map((one) => toTokens(one)))
    for (const at of tokens.keys())
      if (isAt(phrase, tokens, at)) for (const offset of phrase.keys()) found.add(at + offset);
  return found;
}

function toPhrases(lists: Readonly<Partial<Record<Phrase['asks'], readonly string[]>>>): readonly Phrase[] {
  return (Object.entries(lists) as [Phrase['asks'], readonly string[]][]).flatMap(([asks, phrases]) =>
    phrases.map((phrase) => ({ tokens: toTokens(phrase), asks })),
  );
}

function longestAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases
    .filter((phrase) => isAt(phrase.tokens, tokens, at))
    .toSorted((a, b) => b.tokens.length - a.tokens.length)[0];
}

/** Last words fall away one after another: “… không vậy”. */
function takeLast(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  taken: ReadonlySet<number>,
  take: (phrase: Phrase, start: number) => void,
): void {
  for (;;) {
    const end = tokens.findLastIndex((_, at) => !taken.has(at)) + 1;
    const found = phrases
      .filter(({ asks }) => asks !== 'polite' || taken.size > 0)
      .filter((phrase) => isAt(phrase.tokens, tokens, end - phrase.tokens.length))
      .toSorted((a, b) => b.tokens.length - a.tokens.length)[0];
    // One word alone is what is looked for.
    if (found === undefined || end - found.tokens.length < 1) return;
    take(found, end - found.tokens.length);
  }
}

function takeHaving(tokens: readonly Token[], words: QuestionWords, taken: Set<number>): void {
  const having = toTokens(words.having);
  for (const at of tokens.keys())
    if (isAt(having, tokens, at) && !words.notHaving.includes(tokens[at + 1]?.word ?? '')) taken.add(at);
}

/** Whether a phrase stands at a place: typed without tones, or with its own. */
export function isAt(phrase: readonly Token[], tokens: readonly Token[], at: number): boolean {
  return (
    at >= 0 &&
    phrase.every((one, offset) => {
      const token = tokens[at + offset];
      if (token === undefined || token.word !== one.word) return false;
      const typed = unifyToneMark(token.text.toLowerCase());
      return typed === token.word || typed === unifyToneMark(one.text.toLowerCase());
    })
  );
}

/** Words as they were typed, with what stood between those that stood together. */
export function joinTokens(tokens: readonly Token[], text: string): string {
  const clean = cleanText(text);
  return tokens
    .map((token, at) => {
      const next = tokens[at + 1];
      if (next === undefined) return token.text + (/^\s*%/u.exec(clean.slice(token.end))?.[0] ?? '');
      const between = clean.slice(token.end, next.start);
      return token.text + (/[\p{L}\p{Nd}]/u.test(between) ? ' ' : between);
    })
    .join('');
}
