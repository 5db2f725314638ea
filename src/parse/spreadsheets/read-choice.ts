import type { ChoiceList } from '../../domain/spreadsheets/table-form.ts';
import { fold } from '../../text/fold.ts';
import { findNearest } from '../../text/nearest.ts';
import { foldWhiteSpace } from '../../text/white-space.ts';
import type { ReadCell } from './read-cell.ts';

/** How many of the allowed words a message can name. */
const mostNamed = 12;

/** Reads a word of a list, or its code; without tones too, where that can be only one of them. */
export function toChoiceReader(header: string, { name, choices }: ChoiceList): (text: string) => ReadCell {
  const exact = new Map<string, string>();
  const folded = new Map<string, string | null>();
  for (const { value, word } of choices) {
    for (const written of [word, value]) {
      exact.set(foldWhiteSpace(written), value);
      const key = fold(foldWhiteSpace(written));
      const other = folded.get(key);
      folded.set(key, other === undefined || other === value ? value : null);
    }
  }
  return (text) => {
    const value = exact.get(text) ?? folded.get(fold(text)) ?? null;
    if (value !== null) return { value };
    const words = choices.map(({ word }) => word);
    const allowed = words.length > mostNamed ? [] : words;
    return {
      code: 'choice-unknown',
      facts: { header, found: text, list: name, allowed, nearest: findNearest(text, words) },
    };
  };
}
