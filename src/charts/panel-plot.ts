import type { ComparedPanel } from './comparison.ts';
import { type Plot, toPlot } from './plot.ts';

/** What a language says on the picture of a panel. */
export interface PanelWords {
  readonly tick: (value: number, unit: ComparedPanel['indicator']['unit']) => string;
  readonly contradiction: string;
}

/** Lays the picture of a panel out; null where there is nothing to draw. */
export function toPanelPlot(
  { chart, indicator, looks }: ComparedPanel,
  size: { readonly width: number; readonly height: number },
  words: PanelWords,
): Plot | null {
  if (chart === null) return null;
  const labels = new Map(indicator.figures.map(({ id, label }) => [id, label]));
  const names = new Map(chart.series.map(({ id, name }) => [id, name]));
  return toPlot(
    chart,
    size,
    {
      tick: (value) => words.tick(value, indicator.unit),
      point: (id) => labels.get(id) ?? '',
      series: (id) => names.get(id) ?? '',
      contradiction: words.contradiction,
    },
    looks,
  );
}
