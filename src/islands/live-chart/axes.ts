import type { Scale } from 'chart.js';
import type { Colours } from './colours.ts';
import type { PageChart } from './page-chart.ts';

/** Room of a printed year, in pixels. */
const YEAR_WIDTH = 40;

/** The axes of the picture: the years that have a figure, and the values with their printed labels. */
export function toScales({ values, years }: PageChart, { soft, rule, font }: Colours) {
  const ticks = { color: soft, font: { family: font, size: 13 }, padding: 6, maxRotation: 0 };
  const labels = new Map(values.ticks.map(({ value, label }) => [value, label]));
  return {
    x: {
      type: 'linear' as const,
      min: years.first,
      max: years.last,
      grid: { display: false },
      border: { color: rule },
      afterBuildTicks: (scale: Scale) => {
        scale.ticks = thin(years.years, scale).map((value) => ({ value }));
      },
      ticks: { ...ticks, autoSkip: false, callback: (value: number | string) => String(value) },
    },
    y: {
      type: 'linear' as const,
      min: Math.min(values.bottom, values.top),
      max: Math.max(values.bottom, values.top),
      reverse: values.bottom > values.top,
      grid: { color: rule, drawTicks: false },
      border: { display: false },
      afterBuildTicks: (scale: Scale) => {
        scale.ticks = values.ticks.map(({ value }) => ({ value }));
      },
      ticks: { ...ticks, callback: (value: number | string) => labels.get(Number(value)) ?? '' },
    },
  };
}

/** Leaves out a year that would touch the one before it. */
function thin(years: readonly number[], { width, min, max }: Scale): readonly number[] {
  let last = Number.NEGATIVE_INFINITY;
  return years.filter((year) => {
    if (((year - last) / (max - min)) * width < YEAR_WIDTH) return false;
    last = year;
    return true;
  });
}
