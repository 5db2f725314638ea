import type { Plan } from '../domain/corpus.ts';
import type { DraftSet, DraftSource } from './draft-set.ts';
import type { FactSet } from './decision.ts';
import { type FigureLanguage, proposeFigures, type Unplaced } from './figures/propose-figures.ts';
import { proposeWork } from './work/propose-work.ts';

/** Everything that the rules propose for a plan, confirmed or not, and the numbers that they leave to people. */
export interface Proposed extends Omit<DraftSet, 'dropped'> {
  readonly unplaced: readonly Unplaced[];
}

/** What the rules read of a plan, with these registers. */
export function toDraftSource(
  { id, meta, document }: Plan,
  { indicators, agencies }: Pick<FactSet, 'indicators' | 'agencies'>,
): DraftSource {
  return { planId: id, province: meta.province, document, indicators, agencies };
}

/** Runs all rules over a plan. Pure: the same plan and registers give the same drafts. */
export function propose(source: DraftSource, language: FigureLanguage): Proposed {
  return { ...proposeFigures(source, language), ...proposeWork(source) };
}
