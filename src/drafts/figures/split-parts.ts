import { splitSentences } from '../../text/sentences.ts';
import type { Span } from './read-numbers.ts';

/** The sentences of a passage, and what semicolons part in them, trimmed; in order, none empty. */
export function splitParts(text: string): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const sentence of splitSentences(text)) {
    const start = text.indexOf(sentence, from);
    // White space that no transcription has; the passage is then one part.
    if (start < 0) return [trimSpan(text, { start: 0, end: text.length })];
    from = start + sentence.length;
    parts.push(...splitAtSemicolons(text, { start, end: from }));
  }
  return parts;
}

function splitAtSemicolons(text: string, { start, end }: Span): readonly Span[] {
  const cuts = [...text.slice(start, end).matchAll(/;/g)]
    .map(({ index }) => start + index)
    .filter((at) => !isInParentheses(text.slice(start, at)));
  return [...cuts, end]
    .map((cut, at) => trimSpan(text, { start: at === 0 ? start : (cuts[at - 1] ?? start) + 1, end: cut }))
    .filter((span) => span.end > span.start);
}

function isInParentheses(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** A run without the white space and the marks around it; a full stop of “,...” stays. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:.)–-]/u.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:(–-]/u.test(text[to - 1] ?? '')) to -= 1;
  if (text[to - 1] === '.' && text[to - 2] !== '.') to -= 1;
  const run = text.slice(from, to);
  if (run.endsWith(')') && !run.includes('(')) return trimSpan(text, { start: from, end: to - 1 });
  if (run.endsWith('./')) return trimSpan(text, { start: from, end: to - 2 });
  return { start: from, end: to };
}
