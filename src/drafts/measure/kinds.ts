import { duties } from './duties.ts';
import { figures } from './figures.ts';
import { goalsWithoutFigure, notGoals } from './goals-without-figure.ts';
import type { ConfirmedFacts, Measured, ProposedFacts } from './kind.ts';
import { measureKind } from './measure-kind.ts';
import { tasks } from './tasks.ts';

/** The ids of what the rules could find in the registers. */
export interface KnownIds {
  readonly indicators: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
}

/** Measures one kind of fact of one plan. */
export type Measure = (confirmed: ConfirmedFacts, proposed: ProposedFacts, known: KnownIds) => Measured;

/** Every kind that is measured, in the order in which it is printed. */
export const measures: readonly Measure[] = [
  (confirmed, proposed, { indicators }) => measureKind(figures(indicators), confirmed, proposed),
  (confirmed, proposed) => measureKind(goalsWithoutFigure, confirmed, proposed),
  (confirmed, proposed) => measureKind(notGoals, confirmed, proposed),
  (confirmed, proposed, { agencies }) => measureKind(tasks(agencies), confirmed, proposed),
  (confirmed, proposed, { agencies }) => measureKind(duties(agencies), confirmed, proposed),
];
