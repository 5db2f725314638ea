import type { Corpus } from './corpus.ts';
import { indexBy } from './index-by.ts';

/**
 * The ids of the provinces that have a page of their own: those that issued a plan, and every unit that one of these
 * was made of or became part of, however many steps away. The rest of the register is named on the index alone.
 */
export function provincesWithPage({
  provinces,
  plans,
}: Pick<Corpus, 'provinces' | 'plans'>): ReadonlySet<string> {
  const byId = indexBy(provinces, ({ id }) => id);
  const found = new Set(plans.map(({ meta }) => meta.province).filter((id) => byId.has(id)));
  // A set hands out what is added to it while it is walked.
  for (const id of found) {
    const { predecessors = [], successors = [] } = byId.get(id) ?? {};
    for (const kin of [...predecessors, ...successors]) if (byId.has(kin)) found.add(kin);
  }
  return found;
}
