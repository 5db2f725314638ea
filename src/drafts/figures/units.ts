import type { Unit } from '../../schema/unit.ts';
import { countNouns, fillers, unitContexts } from './words/unit-words.ts';

const nounsByLength = countNouns.toSorted(([a], [b]) => b.length - a.length);

/** What follows a number: the noun that is counted and its unit; null where it is none that we know. Folded text. */
export function findUnitAfter(after: string): { readonly noun: string; readonly unit: Unit } | null {
  let rest = after.replace(/^\s+/u, '');
  for (;;) {
    const filler = fillers.find((word) => startsWithWord(rest, word));
    const found = nounsByLength.find(([noun]) => startsWithWord(rest, noun));
    if (found !== undefined) return { noun: found[0], unit: found[1] };
    if (filler === undefined) return null;
    rest = rest.slice(filler.length).trimStart();
  }
}

/** The unit that the words around a figure make of it: `percent` beside “GRDP” is `percent_grdp`. Folded text. */
export function refineUnit(unit: Unit, words: string): Unit {
  return unitContexts.find(({ from, pattern }) => from === unit && pattern.test(words))?.to ?? unit;
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));
}
