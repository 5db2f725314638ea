import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineElement,
  type Plugin,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import type { DrawnChart } from '../../charts/chart.ts';
import { dashes, type Look } from '../../charts/looks.ts';
import { LETTER } from '../../charts/place-labels.ts';
import { RADIUS } from '../../charts/placed.ts';
import { type Plot, TOP, YEAR_ROW } from '../../charts/plot.ts';
import type { DrawnSeries } from '../../charts/series.ts';
import type { Shape } from '../../charts/shape.ts';
import type { Palette } from '../../charts/sheet-svg.ts';

Chart.register(ScatterController, LineElement, PointElement, LinearScale, Tooltip);

/** A chart with its layout: chart.js draws marks, lines and the value axis where the plot says, and the rest after it. */
export interface LivePicture {
  readonly chart: DrawnChart;
  readonly plot: Plot;
  readonly looks: ReadonlyMap<string, Look>;
  readonly palette: Palette;
  /** What is read out of a point, by its id. */
  readonly said: (pointId: string) => string;
  readonly tick: (value: number) => string;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly id: string;
  readonly isJoined: boolean;
}

type Dataset = ChartDataset<'scatter', Point[]>;

/** Draws a picture on a canvas of the size of its plot; `ratio` pixels a unit. */
export function drawChart(
  canvas: HTMLCanvasElement,
  picture: LivePicture,
  ratio: number,
): Chart<'scatter', Point[]> {
  const { chart, plot, palette } = picture;
  const { bottom, top, ticks } = chart.values;
  canvas.width = plot.width;
  canvas.height = plot.height;
  const font = { family: palette.font, size: LETTER };
  return new Chart<'scatter', Point[]>(canvas, {
    type: 'scatter',
    data: { datasets: chart.series.flatMap((series) => toDatasets(series, picture)) },
    plugins: [toTexts(plot, palette)],
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: ratio,
      clip: false,
      layout: { padding: { top: TOP, right: plot.width - plot.right } },
      interaction: { mode: 'nearest', intersect: false },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          callbacks: {
            label: ({ raw }) => (isPoint(raw) ? toLines(picture.said(raw.id)) : ''),
          },
        },
      },
      scales: {
        x: {
          type: 'linear',
          min: chart.years.first,
          max: chart.years.last,
          border: { display: false },
          grid: { display: false },
          ticks: { display: false },
          afterFit: (scale) => {
            scale.height = plot.height - plot.floor;
          },
        },
        y: {
          type: 'linear',
          min: Math.min(bottom, top),
          max: Math.max(bottom, top),
          reverse: bottom > top,
          border: { display: false },
          grid: { color: palette.rule, drawTicks: false },
          ticks: {
            color: palette.soft,
            font,
            padding: 8,
            callback: (value) => picture.tick(Number(value)),
          },
          afterBuildTicks: (scale) => {
            scale.ticks = ticks.map((value) => ({ value }));
          },
          afterFit: (scale) => {
            scale.width = plot.left;
          },
        },
      },
    },
  });
}

/** The line and marks of a series; the lower ends of ranges are a set of their own, without a line. */
function toDatasets({ id, kind, points }: DrawnSeries, { looks, palette }: LivePicture): readonly Dataset[] {
  const { shape, hue } = looks.get(id) ?? { shape: 'circle' as const, hue: 1 as const };
  const colour = palette.hues[hue];
  const marks = {
    ...{ pointStyle: pointStyles[shape], pointRadius: RADIUS, pointHoverRadius: RADIUS + 2 },
    ...{ pointBorderColor: colour, pointBorderWidth: 2, pointHoverBorderWidth: 3 },
    ...{ pointBackgroundColor: kind === 'actual' ? colour : palette.paper },
    ...{ pointHoverBackgroundColor: kind === 'actual' ? colour : palette.paper },
  };
  const at = (level: 'low' | 'high') =>
    points
      .filter(({ low, high }) => level === 'high' || low !== high)
      .map((point) => ({ x: point.year, y: point[level], id: point.id, isJoined: point.isJoined }));
  const highs = at('high');
  return [
    {
      ...{ ...marks, data: highs, showLine: true, borderColor: colour },
      ...{ borderWidth: kind === 'actual' ? 2 : 1.5 },
      ...{ borderDash: kind === 'target' ? [...dashes[hue]] : [] },
      ...(kind === 'target' ? { stepped: 'before' as const } : {}),
      segment: {
        borderColor: ({ p1DataIndex }) => (highs[p1DataIndex]?.isJoined === true ? undefined : 'transparent'),
      },
    },
    { ...marks, data: at('low'), showLine: false },
  ];
}

/** The years, the spans of ranges, and the labels: all that the plot has laid out and chart.js does not know. */
function toTexts(plot: Plot, { ink, soft, paper, rule, hues, font }: Palette): Plugin<'scatter'> {
  return {
    id: 'texts',
    beforeDatasetsDraw: ({ ctx }) => {
      ctx.save();
      const stroke = (path: string, colour: string, width: number, dash: readonly number[] = []) => {
        ctx.strokeStyle = colour;
        ctx.lineWidth = width;
        ctx.setLineDash([...dash]);
        ctx.stroke(new Path2D(path));
      };
      for (const { x } of plot.years) stroke(`M${x} ${plot.floor}v5`, rule, 1);
      for (const { path } of plot.brackets) stroke(path, ink, 1, [1, 4]);
      for (const { span, hue } of plot.marks) if (span !== null) stroke(span, hues[hue], 1.5);
      for (const { leader } of plot.labels) if (leader !== null) stroke(leader, soft, 1);
      ctx.restore();
    },
    afterDatasetsDraw: ({ ctx }) => {
      ctx.save();
      ctx.setLineDash([]);
      const write = (
        text: string,
        x: number,
        y: number,
        align: CanvasTextAlign,
        fill: string,
        weight = 400,
      ) => {
        ctx.font = `${weight} ${LETTER}px ${font}`;
        ctx.textAlign = align;
        ctx.lineWidth = 3;
        ctx.lineJoin = 'round';
        ctx.strokeStyle = paper;
        ctx.strokeText(text, x, y);
        ctx.fillStyle = fill;
        ctx.fillText(text, x, y);
      };
      for (const { x, label, row } of plot.years)
        if (label !== null) write(label, x, plot.floor + 22 + row * YEAR_ROW, 'center', soft);
      for (const { kind, x, y, anchor, text } of plot.labels)
        write(text, x, y, anchor === 'middle' ? 'center' : anchor, ink, kind === 'name' ? 600 : 400);
      ctx.restore();
    },
  };
}

const pointStyles: Readonly<Record<Shape, 'circle' | 'rect' | 'rectRot' | 'triangle'>> = {
  circle: 'circle',
  square: 'rect',
  diamond: 'rectRot',
  triangle: 'triangle',
};

function isPoint(raw: unknown): raw is Point {
  return typeof raw === 'object' && raw !== null && 'id' in raw;
}

/** About as many letters as a line of a small picture holds. */
const lineLength = 40;

function toLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length === 0 || longer.length > lineLength) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
