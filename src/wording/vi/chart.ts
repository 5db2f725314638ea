import type { Series } from '../../charts/series.ts';
import type { ChartWording, PlaceName } from '../chart.ts';
import { formatClauseReference } from './clause.ts';
import { sayIndicatorSummary } from './indicator-summary.ts';
import {
  formatObservation,
  formatObservationShort,
  formatTarget,
  formatTargetShort,
  formatTargetYear,
  formatTick,
} from './units.ts';

/** What is said of an indicator's figures. */
export const chartWording: ChartWording = {
  summary: sayIndicatorSummary,
  series: saySeries,
  lineEnd: (series, all, placeOf) => {
    const ofProvince = Map.groupBy(all, ({ province }) => province).get(series.province) ?? [];
    return ofProvince.length === 1 ? placeOf(series.province) : saySeries(series, placeOf);
  },
  tick: formatTick,
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
  const place = placeOf(series.province);
  if (series.kind === 'actual') return `${place}: thực tế`;
  return series.period === 'per-year' ? `${place}: mục tiêu mỗi năm` : `${place}: mục tiêu`;
}
