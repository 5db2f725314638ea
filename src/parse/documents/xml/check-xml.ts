import { type Reading, refuse } from '../../../domain/documents/file-refusal.ts';

/** What a part may hold at most. The longest plan is a tenth of it; a parser needs two seconds for so much. */
export const mostXml = 6_000_000;
const mostTags = 500_000;
/** Tables in tables in tables, each within controls, are not half as deep. */
export const deepest = 256;

/** What stands between these is no element. */
const skipped = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Passes once over the text of a part, before a parser builds anything of it: too long, too deep, unended and crossing
 * ones are refused, and so are entities of their own, which no office program writes.
 */
export function checkXml(text: string, part: string): Reading<string> {
  if (text.length > mostXml) {
    return refuse('too-long', { length: text.length, most: mostXml, unit: 'characters' });
  }
  const open: string[] = [];
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = findEnd(text, at);
    if (end === null) return refuse('damaged', { part });
    if (text.startsWith('<!DOCTYPE', at)) return refuse('made-to-harm', { part });
    if (!step(open, text, at, end)) return refuse('damaged', { part });
    tags += 1;
    if (open.length > deepest) return refuse('too-deep', { most: deepest });
    if (tags > mostTags) return refuse('too-long', { length: tags, most: mostTags, unit: 'elements' });
    at = end;
  }
  return open.length === 0 && tags > 0 ? { read: text } : refuse('damaged', { part });
}

/** Opens or closes an element; false where another one is open: a parser may mend that and lose words. */
function step(open: string[], text: string, at: number, end: number): boolean {
  const first = text[at + 1];
  if (first === '!' || first === '?') return true;
  if (first === '/') return open.pop() === text.slice(at + 2, end - 1).trimEnd();
  if (text[end - 2] !== '/') open.push(nameIn(text, at + 1));
  return true;
}

function nameIn(text: string, start: number): string {
  let end = start;
  while (!' \t\r\n>'.includes(text[end] ?? '>')) end += 1;
  return text.slice(start, end);
}

/** Where what begins with `<` is over; null where it never is. A quoted `>` ends nothing. */
function findEnd(text: string, at: number): number | null {
  for (const [begin, close] of skipped) {
    if (!text.startsWith(begin, at)) continue;
    const found = text.indexOf(close, at + begin.length);
    return found < 0 ? null : found + close.length;
  }
  for (let index = at + 1; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '>') return index + 1;
    if (letter === '"' || letter === "'") {
      index = text.indexOf(letter, index + 1);
      if (index < 0) return null;
    }
  }
  return null;
}
