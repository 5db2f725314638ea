import type { TargetEntry } from '../domain/catalogue/entries.ts';
import type { Plan } from '../domain/corpus.ts';
import type { Standing, Unstanding } from '../domain/pace/standing.ts';
import { nextFigure, type TargetFigure } from './figure.ts';

/** A level of a plan, and how what was published stands to it. */
export interface JudgedFigure {
  readonly figure: TargetFigure;
  readonly standing: Standing | Unstanding;
}

/** What one plan asks of an indicator, in the order in which a reader wants it. */
export interface PlanLead {
  readonly plan: Plan;
  /** The newest level that a value of its own year decides: reached, or missed. */
  readonly verdict: JudgedFigure | null;
  /** Levels whose year is over while no value of that year was published. */
  readonly undecided: readonly JudgedFigure[];
  /** Of the next year that a level is set for, all levels: two where the plan contradicts itself. */
  readonly next: readonly JudgedFigure[];
  /** Of the years after that. */
  readonly later: readonly TargetFigure[];
}

/** One lead a plan, those with a verdict first, then those whose next level is due first. */
export function toLeads(
  figures: readonly TargetFigure[],
  standingOf: (entry: TargetEntry) => Standing | Unstanding,
  asOf: string,
): readonly PlanLead[] {
  const year = Number(asOf.slice(0, 4));
  const leads = [...Map.groupBy(figures, ({ plan }) => plan.id).values()].flatMap((own) =>
    toLead(own, standingOf, year),
  );
  const yearOfNext = ({ next }: PlanLead): number => next[0]?.figure.year ?? Infinity;
  return leads.toSorted((a, b) => {
    const byVerdict = Number(b.verdict !== null) - Number(a.verdict !== null);
    return byVerdict || (yearOfNext(a) === yearOfNext(b) ? 0 : yearOfNext(a) - yearOfNext(b));
  });
}

function toLead(
  own: readonly TargetFigure[],
  standingOf: (entry: TargetEntry) => Standing | Unstanding,
  year: number,
): readonly PlanLead[] {
  const [first] = own;
  if (first === undefined) return [];
  const judged = own.map((figure): JudgedFigure => ({ figure, standing: standingOf(figure.entries[0]) }));
  const verdict = judged.findLast(({ standing }) => standing.kind === 'due') ?? null;
  const open = judged.filter(({ standing }) => standing.kind !== 'due');
  const isOver = ({ figure }: JudgedFigure): boolean => figure.year !== null && figure.year < year;
  const ahead = open.filter((one) => !isOver(one));
  const nextYear = nextFigure(
    ahead.map(({ figure }) => figure),
    year,
  )?.year;
  const next = ahead.filter(({ figure }) => figure.year === nextYear);
  return [
    {
      plan: first.plan,
      verdict,
      undecided: open.filter(isOver),
      next,
      later: ahead.filter((one) => !next.includes(one)).map(({ figure }) => figure),
    },
  ];
}
