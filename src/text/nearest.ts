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
    const distance = measureDistance(folded, foldedCandidate);
    if (distance > Math.max(folded.length, foldedCandidate.length) / 3) continue;
    if (best !== null && distance > best.distance) continue;
    const exact = measureDistance(toNfc(word), toNfc(candidate));
    if (best === null || distance < best.distance || exact < best.exact) {
      best = { candidate, distance, exact };
    }
  }
  return best?.candidate ?? null;
}

/**
 * The least number of letters put in, left out, replaced, or swapped with their neighbour that turns `a` into
 * `b` (Damerau–Levenshtein in its restricted form, "optimal string alignment"). In UTF-16 code units.
 */
function measureDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

// A cell outside the table cannot be on a shortest path.
function at(cells: readonly number[], index: number): number {
  return cells[index] ?? Number.POSITIVE_INFINITY;
}
