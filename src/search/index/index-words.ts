import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { toDigest } from './digest.ts';
import { foldForSearch, toTonedWord } from '../fold/fold-for-search.ts';
import type { SearchRecord } from './record.ts';
import { toTokens } from '../fold/tokens.ts';
import { toTitleKey } from '../fold/title-key.ts';

// Pagefind finds every word that begins with what is asked for; a letter after the last one asks for the whole word.
// These letters are Greek, so no Vietnamese word is taken for one of these.
const END = 'ω';
const TITLE = 'κ';

/** A folded word as it stands in the index; without this end Pagefind takes it for the beginning of a word. */
export function wholeWord(word: string): string {
  return word + END;
}

/** Whether a word asks for itself only, and not for all that begin with it. */
export function isWholeWord(word: string): boolean {
  return word.endsWith(END);
}

/** A title key as it stands in the index: its digest, since the key itself says nothing that the words do not. */
export function titleWord(key: string): string {
  return TITLE + toDigest(key) + END;
}

/** What the index holds of one record, each word once and in one list only. */
export interface IndexWords {
  readonly title: readonly string[];
  readonly text: readonly string[];
  /** Matched but hardly weighed: other names, what the words stand for, the words with their tones. */
  readonly rest: readonly string[];
  /** Its names, each as one word. */
  readonly names: readonly string[];
}

/**
 * The words under which a record is found. Asking for every word of the fold of its title, of a name or of any run of
 * words of its text finds it. Each word stands once: where and how often it stands is weighed in the reader's browser,
 * on the record itself, and costs the index nothing. A word with its tones stands only where its tones tell it from another.
 */
export function toIndexWords(
  record: SearchRecord,
  book: AbbreviationBook,
  tellingTones: ReadonlySet<string>,
): IndexWords {
  const title = foldForSearch(record.title, book);
  const text = foldForSearch(record.text, book);
  const rest = foldForSearch([...record.names, ...record.path, record.around].join('\n'), book);
  const seen = new Set<string>();
  const once = (words: readonly string[]): readonly string[] =>
    words.filter((word) => !seen.has(word) && seen.add(word)).toSorted();
  return {
    title: once(title.words.map(wholeWord)),
    text: once(text.words.map(wholeWord)),
    rest: once([
      ...rest.words.map(wholeWord),
      ...[title, text, rest].flatMap(({ implied }) => implied.map(wholeWord)),
      ...[title, text]
        .flatMap(({ toned }) => toned)
        .filter((word) => tellingTones.has(word))
        .map(wholeWord),
    ]),
    names: once(namesOf(record).map((name) => titleWord(toTitleKey(name, book)))),
  };
}

/** Everything that a record is called: “Chỉ số … (PII)” also by what stands before the bracket and what stands in it. */
export function namesOf({ title, names }: SearchRecord): readonly string[] {
  const [, before = '', inside = ''] = /^(.+?)\s*\(([^)]+)\)$/u.exec(title) ?? [];
  return [title, ...names, before, inside].filter(Boolean);
}

/** The words with tones that share their folded form with another word of these records. */
export function findTellingTones(
  records: readonly SearchRecord[],
  book: AbbreviationBook,
): ReadonlySet<string> {
  const spellings = new Map<string, Set<string>>();
  for (const { title, text } of records) {
    const tokens = toTokens(`${title}\n${text}`).filter(({ word }) => !book.words.has(word));
    for (const token of tokens) {
      const known = spellings.get(token.word) ?? new Set();
      spellings.set(token.word, known.add(toTonedWord(token) ?? token.word));
    }
  }
  return new Set([...spellings.values()].filter(({ size }) => size > 1).flatMap((words) => [...words]));
}
