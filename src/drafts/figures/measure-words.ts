import type { Abbreviation } from '../../schema/abbreviation.ts';
import { foldPassage } from './fold-passage.ts';
import { placeWords, stopWords } from './words/phrase-words.ts';

/** Reads of a text the words that tell one measure from another. */
export type WordReader = (text: string) => ReadonlySet<string>;

/**
 * Syllables, and each with the next, in small letters with their tones; abbreviations are written out, and of several
 * ways to write a thing out the first is taken. Words that any measure has are left out.
 */
export function createWordReader(abbreviations: readonly Abbreviation[]): WordReader {
  const forms = abbreviations
    .filter(({ capitalsOnly }) => !capitalsOnly)
    .flatMap(({ short, alsoWritten, long: [first = short, ...others] }) =>
      [short, ...alsoWritten, ...others].map((form) => ({
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${toPattern(foldPassage(form))}(?![\\p{L}\\p{N}])`, 'gu'),
        plain: foldPassage(form),
        whole: foldPassage(first),
      })),
    )
    .toSorted((a, b) => b.plain.length - a.plain.length);
  return (text) => {
    const folded = forms.reduce(
      (one, { pattern, plain, whole }) => (one.includes(plain) ? one.replace(pattern, whole) : one),
      foldPassage(text),
    );
    const syllables = folded.replace(placeWords, ' ').match(/[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu) ?? [];
    const telling = syllables.filter((word) => !stopWords.has(word));
    return new Set([...telling, ...telling.slice(1).map((word, at) => `${telling[at]} ${word}`)]);
  };
}

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
