import { formatNumber } from '../../text/numbers.ts';
import type { ChartWording } from '../chart.ts';
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
  series: (series, placeOf) => {
    if (series.kind === 'actual') return `${placeOf(series.province)}: thực tế`;
    const place = placeOf(series.plan.meta.province);
    return series.period === 'per-year' ? `${place}: mục tiêu mỗi năm` : `${place}: mục tiêu`;
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
