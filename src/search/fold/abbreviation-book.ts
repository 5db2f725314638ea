import type { Abbreviation } from '../../schema/abbreviation.ts';
import { fold } from '../../text/fold.ts';
import { type Token, toTokens } from './tokens.ts';

/** One way of writing an abbreviation or what it stands for, as a run of folded words. */
interface Form {
  readonly words: readonly string[];
  readonly short: string;
  /** Set where only these very capitals count (“AI” is not “ai”). */
  readonly exactly: string | null;
}

/** The abbreviations in the shape in which texts are read. */
export interface AbbreviationBook {
  /** All forms by their first word, longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** By folded abbreviation, every word of every form; a text with any form is indexed under all of them. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** A form found in a text: `tokens[start]` up to, not including, `tokens[end]`. */
export interface FoundForm {
  readonly short: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the list once. */
export function toAbbreviationBook(abbreviations: readonly Abbreviation[]): AbbreviationBook {
  const entries = abbreviations.map((abbreviation) => ({
    short: fold(abbreviation.short),
    written: [abbreviation.short, ...abbreviation.alsoWritten, ...abbreviation.long],
    forms: formsOf(abbreviation),
  }));
  const all = entries.flatMap(({ forms }) => forms).toSorted((a, b) => b.words.length - a.words.length);
  const words = new Map(
    entries.map(({ short, forms }) => [short, new Set([short, ...forms.flatMap((form) => form.words)])]),
  );
  const book = { forms: Map.groupBy(all, (form) => form.words[0] ?? ''), words: new Map<string, string[]>() };
  // “chỉ số chuyển đổi số” holds another long form, and what DTI stands for must hold its abbreviation too.
  const inner = new Map(
    entries.map(({ short, written }) => [
      short,
      new Set(written.flatMap((text) => findForms(toTokens(text), book).map((form) => form.short))),
    ]),
  );
  for (const { short } of entries)
    book.words.set(short, [
      ...new Set([...closure(short, inner)].flatMap((one) => [...(words.get(one) ?? [])])),
    ]);
  return book;
}

function closure(start: string, inner: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set that grows while it is walked is walked to its end.
  for (const one of reached) for (const next of inner.get(one) ?? []) reached.add(next);
  return reached;
}

function formsOf({ short, alsoWritten, long, capitalsOnly }: Abbreviation): readonly Form[] {
  return [short, ...alsoWritten, ...long].map((written, index) => ({
    words: toTokens(written).map(({ word }) => word),
    short: fold(short),
    exactly: capitalsOnly && index === 0 ? short : null,
  }));
}

/** Every form in a text, overlapping ones too, so that a part of a text never holds a form that the whole does not. */
export function findForms(tokens: readonly Token[], book: AbbreviationBook): readonly FoundForm[] {
  return tokens.flatMap(({ word, text }, start) =>
    (book.forms.get(word) ?? [])
      .filter(
        ({ words, exactly }) =>
          (exactly === null || exactly === text) &&
          words.every((part, index) => tokens[start + index]?.word === part),
      )
      .map(({ short, words }) => ({ short, start, end: start + words.length })),
  );
}

/** The forms of a text from left to right, at each place the longest, none overlapping another. */
export function chooseForms(tokens: readonly Token[], book: AbbreviationBook): readonly FoundForm[] {
  let free = 0;
  return findForms(tokens, book).filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}
