import { wordsOf } from '../../domain/clauses/words.ts';
import type { WorkItem } from './work-item.ts';
import { toPlain } from './words.ts';

/** How many letters two texts begin with alike where one says the other again. */
const alike = 40;

/**
 * The work of a plan, each once: what a row of an annex says again is left to the row, which has the bodies and the time
 * beside it.
 */
export function withoutRepeats(items: readonly WorkItem[]): readonly WorkItem[] {
  const rows = new Set(items.filter(({ table }) => table !== null).map(toBeginning));
  return items.filter((item) => {
    const beginning = toBeginning(item);
    return item.table !== null || beginning.length < alike || !rows.has(beginning);
  });
}

function toBeginning({ placed: { clause } }: WorkItem): string {
  return toPlain(wordsOf(clause.words))
    .replaceAll(/ủy ban nhân dân/gu, 'ubnd')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, alike);
}
