import type { Corpus } from '../../src/domain/corpus.ts';
import { extendLedger } from '../../src/links/permalinks.ts';
import type { Agency } from '../../src/schema/agency.ts';
import { emptyPermalinks, type Permalinks } from '../../src/schema/permalinks.ts';
import type { Province } from '../../src/schema/province.ts';
import type { CopiedPlan } from './copied-plan.ts';

/** The agencies of a province. */
export interface Register {
  readonly province: Province;
  readonly agencies: readonly Agency[];
}

/** Every address that the copies will have: a copy's clauses and tasks have the ids of its original's. */
export function toLedger(
  real: Corpus,
  copies: readonly CopiedPlan[],
  registers: readonly Register[],
): Permalinks {
  return extendLedger(emptyPermalinks, {
    ...real,
    plans: copies.map(({ id, original, province }) => ({
      ...original,
      id,
      meta: { ...original.meta, province: province.id },
      corrections: [],
    })),
    agencies: registers.map(({ province: { id: name }, agencies }) => {
      const file = `data/agencies/${name}.json`;
      const locate = () => ({ file, line: 1, column: 1 });
      return { file, name, folder: 'agencies', value: [...agencies], locate };
    }),
  });
}
