import { provinceOf } from '../../charts/looks.ts';
import type { Series } from '../../charts/series.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { ChartWording, PlaceName } from '../chart.ts';
import { formatClauseReference } from './clause.ts';
import { sayIndicatorSummary } from './indicator-summary.ts';
import {
  formatObservation,
  formatObservationShort,
  formatTarget,
  formatTargetShort,
  formatTargetYear,
  formatValue,
} from './units.ts';

/** What is said of an indicator's figures. */
export const chartWording: ChartWording = {
  summary: sayIndicatorSummary,
  series: saySeries,
  lineEnd: (series, all, placeOf) => {
    const isAlone = all.every((one) => one === series || provinceOf(one) !== provinceOf(series));
    return isAlone ? placeOf(provinceOf(series)) : saySeries(series, placeOf);
  },
  tick: (value, unit) => (unit.startsWith('percent') ? formatValue(value, 'percent') : formatNumber(value)),
  contradiction: 'trái nhau',
  targetLabel: formatTargetShort,
  actualLabel: formatObservationShort,
  // Tiền Giang, đến năm 2030: trên 35 doanh nghiệp.
  targetPoint: (place, target) => `${place}, ${formatTargetYear(target)}: ${formatTarget(target)}.`,
  // Kon Tum, năm 2022: 0,54 điểm (hạng 47/63), theo Bộ …
  actualPoint: (place, one) =>
    `${place}, năm ${one.labelYear}: ${formatObservation(one)}, theo ${one.publisher}.`,
  quotation: (quote) => `“${quote}”`,
  clauseReference: formatClauseReference,
};

function saySeries(series: Series, placeOf: PlaceName): string {
  const place = placeOf(provinceOf(series));
  if (series.kind === 'actual') return `${place}: thực tế`;
  return series.period === 'per-year' ? `${place}: mục tiêu mỗi năm` : `${place}: mục tiêu`;
}
