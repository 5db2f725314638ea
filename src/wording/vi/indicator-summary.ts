import type { TargetFigure } from '../../charts/figure.ts';
import type { IndicatorSummary } from '../../charts/summary.ts';
import type { PlaceName } from '../chart.ts';
import { formatObservation, formatTarget, formatTargetYear } from './units.ts';

const MOST_NAMED = 3;
const MOST_LEVELS = 6;

/** `Trà Vinh đặt mức trên 50% đến năm 2030; chưa có số liệu công bố.` Beyond three plans or provinces they are counted. */
export function sayIndicatorSummary(summary: IndicatorSummary, placeOf: PlaceName): string {
  const { contradictedYears } = summary;
  const parts = [
    sayAsked(summary, placeOf),
    contradictedYears.length === 0
      ? null
      : `năm ${contradictedYears.join(', ')} văn bản in những mức khác nhau`,
    sayNewest(summary, placeOf),
  ];
  const sentence = parts.filter((part) => part !== null).join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function sayAsked({ asked, years }: IndicatorSummary, placeOf: PlaceName): string {
  if (asked.length === 0) return 'chưa kế hoạch nào trên trang này đặt mức cho chỉ tiêu này';
  if (asked.length <= MOST_NAMED) return asked.map((figures) => sayPlan(figures, placeOf)).join('; ');
  const span = years === null ? '' : `, cho các năm từ ${years.first} đến ${years.last}`;
  return `${asked.length} kế hoạch đặt mức cho chỉ tiêu này${span}`;
}

/** Its levels by year; of a plan with many the first and the last, and how many lie between. */
function sayPlan(figures: readonly [TargetFigure, ...TargetFigure[]], placeOf: PlaceName): string {
  const [first] = figures;
  const last = figures.at(-1) ?? first;
  const place = placeOf(first.plan.meta.province);
  if (first.year === last.year) {
    return `${place} đặt mức ${figures.map(sayLevel).join(' và ')} ${formatTargetYear(first.entries[0].target)}`;
  }
  const dated = figures.map((figure) => `${sayLevel(figure)} ${sayYear(figure)}`);
  if (dated.length > MOST_LEVELS) {
    return `${place} đặt ${dated.length} mức, từ ${dated[0]} tới ${dated.at(-1)}`;
  }
  const told = figures.flatMap((figure, at) => {
    const [isKept, staysKept] = [isSameLevel(figures[at - 1], figure), isSameLevel(figure, figures[at + 1])];
    if (isKept) return staysKept ? [] : [`giữ ${dated[at]}`];
    return [dated[at]];
  });
  const end = told.at(-1) ?? '';
  const joint = told.length === 1 || end.startsWith('giữ ') ? ', ' : ', rồi ';
  return `${place} đặt mức ${[told.slice(0, -1).join(', '), end].filter((part) => part !== '').join(joint)}`;
}

function isSameLevel(one: TargetFigure | undefined, next: TargetFigure | undefined): boolean {
  return one !== undefined && next !== undefined && sayLevel(one) === sayLevel(next);
}

function sayLevel({ entries }: TargetFigure): string {
  return formatTarget(entries[0].target);
}

function sayYear({ entries }: TargetFigure): string {
  return formatTargetYear(entries[0].target);
}

function sayNewest({ newest }: IndicatorSummary, placeOf: PlaceName): string {
  if (newest.length === 0) return 'chưa có số liệu công bố';
  if (newest.length > MOST_NAMED) return `đã có số liệu công bố của ${newest.length} tỉnh`;
  const said = newest.map(
    ({ province, year, observations }) =>
      `${placeOf(province)} ${formatObservation(observations[0])} năm ${year}`,
  );
  return `số liệu mới nhất có nguồn: ${said.join(', ')}`;
}
