import type { Clause, ClauseKind } from './clause.ts';
import { wordsOf } from './words.ts';

const numbered: ReadonlySet<ClauseKind> = new Set(['section', 'clause', 'subclause', 'point']);
/** How many letters a title has that is printed like the text around it. */
const most = 80;

/**
 * Whether the words of a clause are a title over what stands below it: a heading, or “a) Mục tiêu” printed like the text
 * around it, which is numbered, short and ends no sentence.
 */
export function isTitle({ form, kind, words, children }: Clause): boolean {
  if (form === 'heading') return true;
  const text = wordsOf(words).trim();
  return numbered.has(kind) && children.length > 0 && text.length <= most && !/[.;:,…!?]$/u.test(text);
}
