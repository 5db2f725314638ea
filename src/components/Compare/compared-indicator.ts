import { toIndicatorModel } from '../../charts/chart.ts';
import type { ComparedFigure, ComparedIndicator } from '../../charts/compared.ts';
import type { ActualFigure, TargetFigure } from '../../charts/figure.ts';
import type { IndicatorFacts } from '../../domain/catalogue/indicator-facts.ts';
import { links } from '../../links/site.ts';
import type { PlaceName } from '../../wording/chart.ts';
import { chartWording } from '../../wording/vi/chart.ts';
import { formatClauseReference } from '../../wording/vi/clause.ts';
import { comparisonWords } from '../../wording/vi/comparison.ts';
import {
  formatObservation,
  formatObservationShort,
  formatTarget,
  formatTargetShort,
  formatTargetYear,
} from '../../wording/vi/units.ts';

/** An indicator as the page of comparisons shows it: the same series as on its own page, with the words of its figures. */
export function toComparedIndicator(facts: IndicatorFacts, placeOf: PlaceName): ComparedIndicator {
  const { indicator, targets, actuals, chart } = toIndicatorModel(facts, 1);
  const { id, question, field, unit, incomparable } = indicator;
  const all = chart?.series ?? [];
  return {
    ...{ id, question, field, unit, incomparable, name: indicator.name.vi, href: links.indicator(id) },
    places: Math.max(0, ...actuals.map(({ observations }) => observations[0].rankOf ?? 0)) || null,
    series: all.map((one) => ({
      ...{ id: one.id, kind: one.kind, province: one.province, points: one.points },
      name: chartWording.lineEnd(one, all, placeOf),
    })),
    figures: [...targets.map(toTarget), ...actuals.map(toActual)],
  };
}

function toTarget({ id, plan, year, isDrawn, entries: [{ target, placed }] }: TargetFigure): ComparedFigure {
  return {
    ...{ kind: 'target', id, year, isDrawn, province: plan.meta.province },
    ...{ comparator: target.comparator, vintage: null, unit: target.unit },
    text: `${formatTarget(target)} ${formatTargetYear(target)}`,
    label: formatTargetShort(target),
    source: `${formatClauseReference(placed)}, ${plan.meta.shortTitle}`,
    href: links.clause(plan.id, target.clause),
  };
}

function toActual({ id, province, year, isDrawn, observations: [one] }: ActualFigure): ComparedFigure {
  return {
    ...{ kind: 'actual', id, province, year, isDrawn, comparator: null },
    ...{ vintage: one.vintage, unit: one.unit },
    text: `${formatObservation(one)} ${comparisonWords.inYear(year)}`,
    label: formatObservationShort(one),
    source: one.publisher,
    href: one.sourceUrl,
  };
}
