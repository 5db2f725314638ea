import { type AbbreviationBook, chooseForms, findForms } from '../fold/abbreviation-book.ts';
import { toTonedWord } from '../fold/fold-for-search.ts';
import { toNumberKeys } from '../fold/number-keys.ts';
import { toTitleKey } from '../fold/title-key.ts';
import { isNumberSign, type Token, toTokens } from '../fold/tokens.ts';

/** One thing that is asked for: a word, an abbreviation (typed short or long), or a document number. */
export interface QueryUnit {
  /** As the index holds it. */
  readonly word: string;
  readonly kind: 'word' | 'abbreviation' | 'number';
  /** The folded words that were typed for it. */
  readonly typed: readonly string[];
}

/** What somebody typed, read. */
export interface Query {
  readonly tokens: readonly Token[];
  /** In typed order. Together they ask for exactly the records that every part of the fold asks for. */
  readonly units: readonly QueryUnit[];
  /** The words that were typed with tones, as `toTonedWord` spells them. */
  readonly toned: readonly string[];
  /** The query as a title. */
  readonly titleKey: string;
  /** True when the last word may still be growing. */
  readonly mayContinue: boolean;
}

/**
 * Reads a query by the fold of the index, leaving out what other words imply: a record with an abbreviation has every
 * word of its long form, one with a document number has its parts. Fewer words are fewer files of the index to fetch.
 */
export function parseQuery(text: string, book: AbbreviationBook): Query {
  const tokens = toTokens(text);
  const units = toUnits(tokens, text, book);
  const plain = new Set(units.filter(({ kind }) => kind === 'word').map(({ word }) => word));
  const toned = tokens.filter(({ word }) => plain.has(word)).map(toTonedWord);
  return {
    tokens,
    units,
    toned: [...new Set(toned.filter((word) => word !== null))],
    titleKey: toTitleKey(text, book),
    mayContinue: units.at(-1)?.kind === 'word' && !/\s$/u.test(text),
  };
}

function toUnits(tokens: readonly Token[], text: string, book: AbbreviationBook): readonly QueryUnit[] {
  const numbers = toNumberKeys(text);
  const chosen = new Map(chooseForms(tokens, book).map((form) => [form.start, form]));
  const units: (QueryUnit & { readonly start: number; readonly end: number })[] = [];
  for (let start = 0; start < tokens.length;) {
    if (isNumberSign(tokens, start) && !chosen.has(start)) {
      start += 1;
      continue;
    }
    const number = runOf(tokens, start, numbers);
    const form = chosen.get(start);
    const end = number?.end ?? form?.end ?? start + 1;
    const typed = tokens.slice(start, end).map(({ word }) => word);
    if (number !== null) units.push({ word: number.key, kind: 'number', typed, start, end });
    else if (form !== undefined) units.push({ word: form.short, kind: 'abbreviation', typed, start, end });
    else units.push({ word: typed[0] ?? '', kind: 'word', typed, start, end });
    start = end;
  }
  // Of “khoa học công nghệ cao” the fold holds two abbreviations that share words; one of them is chosen above.
  const crossing = findForms(tokens, book).filter(
    (form) => !units.some(({ start, end }) => start <= form.start && form.end <= end),
  );
  const others = new Set(crossing.map(({ short }) => short));
  return [...units, ...[...others].map((word): QueryUnit => ({ word, kind: 'abbreviation', typed: [] }))];
}

/** The longest document number that is written from a token on. */
function runOf(
  tokens: readonly Token[],
  start: number,
  keys: readonly string[],
): { readonly key: string; readonly end: number } | null {
  let joined = '';
  let found: { key: string; end: number } | null = null;
  for (let end = start + 1; end <= tokens.length; end += 1) {
    joined += tokens[end - 1]?.word ?? '';
    if (!keys.some((key) => key.startsWith(joined))) break;
    if (keys.includes(joined)) found = { key: joined, end };
  }
  return found;
}
