import { fold } from './fold.ts';
import { toNfc } from './nfc.ts';

/**
 * The candidate that `word` was most probably meant to be, or null when none is near: compared without tones and
 * case, at most a third of the longer word may differ. Of equally near ones the one with the fewer differing
 * tones and capitals wins, then the first. An empty word has no nearest.
 */
export function findNearest(word: string, candidates: readonly string[]): string | null {
  const folded = fold(word);
  if (folded === '') return null;
  let best: { candidate: string; distance: number; exact: number } | null = null;
  for (const candidate of candidates) {
    const foldedCandidate = fold(candidate);
    const third = Math.floor(Math.max(folded.length, foldedCandidate.length) / 3);
    const distance = measureDistance(folded, foldedCandidate, Math.min(third, best?.distance ?? third));
    if (distance === null) continue;
    const isNearer = best === null || distance < best.distance;
    // Where neither has tones or capitals there is no more to tell them apart by.
    const isPlain = folded === word && foldedCandidate === candidate;
    const exact = isPlain
      ? distance
      : measureDistance(toNfc(word), toNfc(candidate), Number.MAX_SAFE_INTEGER);
    if (exact !== null && (isNearer || exact < (best?.exact ?? exact))) best = { candidate, distance, exact };
  }
  return best?.candidate ?? null;
}

/**
 * The least number of letters put in, left out, replaced, or swapped with their neighbour that turns `a` into
 * `b` (Damerau–Levenshtein in its restricted form, "optimal string alignment"), in UTF-16 code units; null where it is
 * more than `most`. Only what can still lie within that is reckoned, since most candidates are far away.
 */
function measureDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const [rows, columns] = [a.length - start - end, b.length - start - end];
  let beforeLast: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  let nearestBefore = 0;
  for (let row = 1; row <= rows; row += 1) {
    const current: number[] = [];
    const sign = a.charCodeAt(start + row - 1);
    let nearest = Number.POSITIVE_INFINITY;
    for (let column = Math.max(0, row - most); column <= Math.min(columns, row + most); column += 1) {
      const other = b.charCodeAt(start + column - 1);
      const isSwapped =
        row > 1 &&
        column > 1 &&
        sign === b.charCodeAt(start + column - 2) &&
        a.charCodeAt(start + row - 2) === other;
      const cell =
        column === 0
          ? row
          : Math.min(
              at(last, column) + 1,
              at(current, column - 1) + 1,
              at(last, column - 1) + (sign === other ? 0 : 1),
              isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
            );
      current[column] = cell;
      if (cell < nearest) nearest = cell;
    }
    // A swap reaches over one row.
    if (nearest > most && nearestBefore > most) return null;
    nearestBefore = nearest;
    [beforeLast, last] = [last, current];
  }
  const distance = at(last, columns);
  return distance > most ? null : distance;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonEnd(a: string, b: string, start: number): number {
  let length = 0;
  const longest = Math.min(a.length, b.length) - start;
  while (length < longest && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) {
    length += 1;
  }
  return length;
}

// A cell outside the table cannot be on a shortest path.
function at(cells: readonly number[], index: number): number {
  return cells[index] ?? Number.POSITIVE_INFINITY;
}
