import type { DataFile, LoadedCorpus, Plan } from '../../domain/corpus.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { type Agency, agenciesFileSchema } from '../../schema/agency.ts';
import type { AgencyDraft } from '../../schema/draft.ts';
import { dutiesFileSchema } from '../../schema/duty.ts';
import { tasksFileSchema } from '../../schema/task.ts';
import { testDay } from '../../testing/run-script.ts';
import type { WorkDrafts } from '../draft-set.ts';
import { toDraftSource } from '../propose.ts';
import { proposeWork } from './propose-work.ts';

/** The corpus of the site. */
export const { corpus: realCorpus } = await loadCorpus('.', testDay);

/** The agencies of a plan's province, as they are registered. */
export function registerOf({ meta }: Plan): readonly Agency[] {
  return realCorpus.agencies.find(({ name }) => name === meta.province)?.value ?? [];
}

/** What the rules propose of a plan, with some register of agencies. */
export function proposalOf(plan: Plan, agencies: readonly Agency[]): Proposal {
  return {
    plan,
    agencies,
    work: proposeWork(toDraftSource(plan, { indicators: [], agencies: [...agencies] })),
  };
}

/** What was proposed of a plan, with the register in which the rules looked. */
export interface Proposal {
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly work: WorkDrafts;
}

/**
 * The corpus with everything that is proposed in the place of what people confirmed, and the proposed agencies in the
 * register. What a person counted is left out: it counts what was confirmed. Throws where the schema refuses anything.
 */
export function corpusWith(proposals: readonly Proposal[]): LoadedCorpus {
  const plans = proposals.map(({ plan, work }): Plan => {
    const tasks = tasksFileSchema.parse(work.tasks.map(({ quote: _, rule: _rule, ...task }) => task));
    const duties = dutiesFileSchema.parse(work.duties.map(({ rule: _, ...duty }) => duty));
    return { ...plan, counts: null, tasks: toFile(plan.id, tasks), duties: toFile(plan.id, duties) };
  });
  const agencies = proposals.map(({ plan, agencies: register, work }) => ({
    ...toFile(plan.meta.province, agenciesFileSchema.parse(merge(register, work.agencies))),
    name: plan.meta.province,
  }));
  return { corpus: { ...realCorpus, plans, agencies }, findings: [] };
}

function toFile<Value>(folder: string, value: Value): DataFile<Value> {
  return {
    file: folder,
    name: 'x',
    folder,
    value,
    locate: (path) => ({ file: `${folder} ${path.join('.')}`, line: 1, column: 1 }),
  };
}

function merge(register: readonly Agency[], drafts: readonly AgencyDraft[]): readonly Agency[] {
  const spelt = register.map((agency) => {
    const more = drafts.filter(({ id }) => id === agency.id).flatMap(({ namesPrinted }) => namesPrinted);
    return { ...agency, namesPrinted: [...agency.namesPrinted, ...more] };
  });
  const known = new Set(register.map(({ id }) => id));
  return [...spelt, ...drafts.filter(({ id }) => !known.has(id)).map(({ rule: _, ...agency }) => agency)];
}
