import type { RichTextRun } from 'hucre';
import { font } from './looks.ts';

/** A text with the words that stand in it set in bold; null where they do not stand in it or are all of it. */
export function markWords(text: string, words: string): RichTextRun[] | null {
  const at = words === '' || words === text ? -1 : text.indexOf(words);
  if (at < 0) return null;
  const run = (part: string, bold: boolean): RichTextRun[] =>
    part === '' ? [] : [{ text: part, font: { ...font, bold } }];
  const end = at + words.length;
  return [
    ...run(text.slice(0, at), false),
    ...run(text.slice(at, end), true),
    ...run(text.slice(end), false),
  ];
}
