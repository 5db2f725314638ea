import type { Inline } from './clause.ts';

/** The plain words of a run of inlines: what the document itself says, without notes and footnote marks. */
export function wordsOf(words: readonly Inline[]): string {
  return words.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
}
