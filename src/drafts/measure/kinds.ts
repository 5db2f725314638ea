import { figures } from './figures.ts';
import { goalsWithoutFigure, notGoals } from './goals-without-figure.ts';
import type { ConfirmedFacts, Measured, ProposedFacts } from './kind.ts';
import { measureKind } from './measure-kind.ts';

/** Measures one kind of fact of one plan; `known` are the indicators that the rules could find. */
export type Measure = (
  confirmed: ConfirmedFacts,
  proposed: ProposedFacts,
  known: ReadonlySet<string>,
) => Measured;

/** Every kind that is measured, in the order in which it is printed. */
export const measures: readonly Measure[] = [
  (confirmed, proposed, known) => measureKind(figures(known), confirmed, proposed),
  (confirmed, proposed) => measureKind(goalsWithoutFigure, confirmed, proposed),
  (confirmed, proposed) => measureKind(notGoals, confirmed, proposed),
];
