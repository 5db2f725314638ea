import type { Correction } from '../schema/correction.ts';

/** A scan with its list of corrections applied, and the places in the list of those that do not fit it. */
export interface CorrectedCopy {
  readonly text: string;
  readonly misfits: readonly number[];
}

/** Applies corrections line by line and from left to right, each after the one before it. Lines count from 1. */
export function correctCopy(scan: string, corrections: readonly Correction[]): CorrectedCopy {
  if (corrections.length === 0) return { text: scan, misfits: [] };
  const lines = scan.split('\n');
  const cursors = new Map<number, number>();
  const misfits: number[] = [];
  for (const [at, { line, original, corrected }] of corrections.entries()) {
    const text = lines[line - 1] ?? '';
    const start = text.indexOf(original, cursors.get(line) ?? 0);
    if (start < 0) {
      misfits.push(at);
      continue;
    }
    lines[line - 1] = text.slice(0, start) + corrected + text.slice(start + original.length);
    cursors.set(line, start + corrected.length);
  }
  return { text: lines.join('\n'), misfits };
}
