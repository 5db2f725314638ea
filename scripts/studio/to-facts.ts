import { createHash } from 'node:crypto';
import { toProvinceRegister } from '../../src/domain/province-register.ts';
import type { FactSet } from '../../src/drafts/decision.ts';
import { citePlan } from '../../src/wording/vi/plan-name.ts';
import type { StudioFacts } from './protocol.ts';
import type { PlanOnDisk } from './plan-files.ts';
import { toStudioClauses } from './to-clauses.ts';
import { toEntries } from './to-entries.ts';

/** What the page is told of a plan. */
export function toFacts({ revision, stored }: PlanOnDisk, token: string): StudioFacts {
  const { plan, set, clauses, provinces } = stored;
  const { id, meta, document } = plan;
  return {
    ...{ revision, token },
    document: createHash('sha256')
      .update(JSON.stringify(toStudioClauses(document)))
      .digest('hex'),
    plan: { id, title: citePlan(plan, toProvinceRegister(provinces)), province: meta.province },
    entries: toEntries(set, clauses),
    ...toRegisters(set),
  };
}

function toRegisters({
  indicators,
  agencies,
  drafts,
}: FactSet): Pick<StudioFacts, 'indicators' | 'agencies'> {
  return { indicators: merge(indicators, drafts.indicators), agencies: merge(agencies, drafts.agencies) };
}

/** What is registered, and what is drafted for the register; of a body that it has under other spellings the former. */
function merge<Entry extends { readonly id: string }, Draft extends Entry & { readonly rule: string }>(
  registered: readonly Entry[],
  drafted: readonly Draft[],
): readonly (Entry & { readonly isNew: boolean })[] {
  const known = new Set(registered.map(({ id }) => id));
  return [
    ...registered.map((entry) => ({ ...entry, isNew: false })),
    ...drafted.filter(({ id }) => !known.has(id)).map((entry) => ({ ...entry, isNew: true })),
  ];
}
