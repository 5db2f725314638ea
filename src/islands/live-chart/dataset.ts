import type { ChartDataset } from 'chart.js';
import type { Colours } from './colours.ts';
import type { PageDataset } from './page-chart.ts';

export const pointStyles = {
  circle: 'circle',
  square: 'rect',
  diamond: 'rectRot',
  triangle: 'triangle',
} as const;

/** A series in the terms of chart.js: targets hollow and stepped, values solid and straight, joined only where the model joins. */
export function toLineDataset(
  { data, kind, shape }: PageDataset,
  { ink, link, paper }: Colours,
): ChartDataset<'line', { x: number; y: number }[]> {
  const isActual = kind === 'actual';
  const [colour, fill] = isActual ? [ink, ink] : [link, paper];
  return {
    data: data.map(({ x, y }) => ({ x, y })),
    borderColor: colour,
    borderWidth: isActual ? 2 : 1.5,
    borderDash: isActual ? [] : [5, 4],
    stepped: isActual ? false : 'before',
    segment: {
      borderColor: ({ p1DataIndex }) => (data[p1DataIndex]?.isJoined ? colour : 'transparent'),
    },
    pointStyle: pointStyles[shape],
    pointRadius: shape === 'circle' ? 5 : 6.5,
    pointHoverRadius: 8,
    pointHitRadius: 14,
    pointBorderWidth: 2,
    pointHoverBorderWidth: 2,
    pointBorderColor: colour,
    pointHoverBorderColor: colour,
    pointBackgroundColor: fill,
    pointHoverBackgroundColor: fill,
    clip: false,
  };
}
