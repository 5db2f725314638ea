import { findKept, keep } from './kept.ts';

/** By what the decisions of this window are taken back, the latest last; a reload does not lose them. */
export function undosOf(planId: string): readonly string[] {
  // Only this page writes there.
  return JSON.parse(findKept(nameOf(planId)) ?? '[]') as readonly string[];
}

export function keepUndos(planId: string, undos: readonly string[]): void {
  keep(nameOf(planId), JSON.stringify(undos.slice(-40)));
}

function nameOf(planId: string): string {
  return `${planId} undo`;
}
