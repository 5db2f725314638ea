import { type Finding, findingAt } from '../schema/finding.ts';

/** Lists and quotations in each other, or steps of indentation; the reader of Markdown takes seconds for some hundreds. */
export const deepest = 100;

/** In characters: forty times the longest paragraph of a plan. The reader takes minutes for ten times as many. */
export const longestLine = 50_000;

/** What stands before the words of a line: indentation, the marks of quotations and of list items. */
const beginning = /^(?:[ \t]|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/;

/** The first line of a text that no document has and that would keep the reader of Markdown busy; null where none is. */
export function findUnreadableLine(text: string, file: string): Finding | null {
  let line = 0;
  for (const words of text.split('\n')) {
    line += 1;
    const place = { file, line, column: 1 };
    if (words.length > longestLine) {
      return findingAt(place, 'line-too-long', { length: words.length, longest: longestLine });
    }
    if (words.length > deepest && countLevels(words) > deepest)
      return findingAt(place, 'file-too-deep', null);
  }
  return null;
}

/** A mark with the space after it is one level, and so are two columns more. */
function countLevels(words: string): number {
  const lead = beginning.exec(words)?.[0] ?? '';
  const mark = /(?:>|[-+*]|\d+[.)]) ?/g;
  return (lead.match(mark)?.length ?? 0) + Math.floor(lead.replaceAll(mark, '').length / 2);
}
