import { readComparison } from './comparators.ts';
import type { Figure, Span } from './read-numbers.ts';
import { trimSpan } from './split-parts.ts';
import { goalOpening, partOfIt } from './words/phrase-words.ts';

/** A figure with the words of its part that are its own. */
export interface OwnWords extends Span {
  readonly figure: Figure;
  /** Whether it speaks of a part of what the figure before it counts: “trong đó …”. */
  readonly isPart: boolean;
  /** Whether nothing but words of comparison stands between it and the words of the figure before it. */
  readonly isDirect: boolean;
  /** Where the last of a row of like figures ends, which may say for all of them what they are of; else its own end. */
  readonly rowEnd: number;
}

/** What came of dividing one part: figures with their words, and figures that stand in another's words. */
export interface DividedPart {
  readonly owned: readonly OwnWords[];
  readonly within: readonly { readonly figure: Figure; readonly of: Figure }[];
}

/** Divides the words of a part among its figures. */
export function splitFigures(
  text: string,
  folded: string,
  part: Span,
  figures: readonly Figure[],
): DividedPart {
  const owned: (Omit<OwnWords, 'rowEnd' | 'end'> & { end: number; readonly isNext: boolean })[] = [];
  const within: { figure: Figure; of: Figure }[] = [];
  for (const figure of figures) {
    const last = owned.at(-1);
    if (last === undefined) {
      owned.push({ figure, ...part, isPart: false, isDirect: false, isNext: false });
      continue;
    }
    const { start } = readComparison(text, folded, {
      ...figure,
      limit: part.end,
      isRange: false,
    });
    const cut = findCut(folded, last.figure.end, start);
    if (cut === null) {
      within.push({ figure, of: last.figure });
      continue;
    }
    last.end = cut.end;
    const isNext = cut.isDirect && beginAlike(folded, last.figure, figure);
    const { start: from, isPart, isDirect } = cut;
    owned.push({ figure, start: from, end: part.end, isPart, isDirect, isNext });
  }
  let rowEnd = part.end;
  const closed = owned.toReversed().map(({ isNext, ...one }, at) => {
    const isLastOfRow = owned[owned.length - at]?.isNext !== true;
    const span = closeParentheses(text, one);
    if (isLastOfRow) rowEnd = span.end;
    return { ...one, ...span, rowEnd };
  });
  return { owned: closed.toReversed(), within };
}

interface Cut {
  readonly end: number;
  readonly start: number;
  readonly isPart: boolean;
  /** Whether nothing but words of comparison stands between it and the figure. */
  readonly isDirect: boolean;
}

/** Where the words of one figure end and those of the next begin; null where nothing divides them. */
function findCut(folded: string, from: number, to: number): Cut | null {
  const between = folded.slice(from, to);
  const at = (index: number, length: number, { isPart = false, isDirect = false } = {}): Cut => ({
    ...{ end: from + index, start: from + index + length },
    ...{ isPart, isDirect },
  });
  const part = partOfIt.exec(between);
  if (part !== null) return at(part.index, part[0].search(/\p{L}/u), { isPart: true });
  const open = between.lastIndexOf('(');
  // A bare number in parentheses says something of the figure before it.
  if (open > between.lastIndexOf(')')) return between.slice(open + 1).trim() === '' ? null : at(open, 1);
  const direct = /(?:[,:]|\s+và)\s*$/u.exec(between);
  if (direct !== null) return at(direct.index, direct[0].length, { isDirect: true });
  const opening = [...between.matchAll(goalOpening)].at(-1);
  if (opening !== undefined) return at(opening.index, opening[0].length);
  const comma = between.lastIndexOf(',');
  if (comma >= 0) return at(comma, 1);
  const and = between.lastIndexOf(' và ');
  return and >= 0 ? at(and, 4) : null;
}

/** Whether two figures count things that begin with the same two words: “hồ sơ cấp tỉnh”, “hồ sơ cấp xã”. */
function beginAlike(folded: string, a: Figure, b: Figure): boolean {
  const [first, second] = [a, b].map(({ end }) => /^\s+\p{L}+\s+\p{L}+/u.exec(folded.slice(end))?.[0].trim());
  return first !== undefined && first === second;
}

/** Words that open a parenthesis of which the end belongs to nobody end before it. */
function closeParentheses(text: string, { start, end }: Span): Span {
  const span = trimSpan(text, { start, end });
  const run = text.slice(span.start, span.end);
  const close = run.indexOf(')');
  return close >= 0 && !run.slice(0, close).includes('(')
    ? trimSpan(text, { start: span.start, end: span.start + close })
    : span;
}
