import type { Chart, Plugin } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { type Colours, readColours } from './colours.ts';
import { pointStyles } from './dataset.ts';
import type { PageChart, PageDataset } from './page-chart.ts';

/** Narrower than this the texts stand as in the narrow picture. */
const NARROW = 560;

/** What the picture has and chart.js does not draw by itself: ranges, contradictions, labels beside the points. */
export function toLayers(page: PageChart): Plugin<'line'> {
  return {
    id: 'layers',
    afterDatasetsDraw: (chart) => {
      const colours = readColours(chart.canvas);
      const shown = page.datasets.filter((_, index) => chart.isDatasetVisible(index));
      chart.ctx.save();
      for (const dataset of shown) {
        drawRanges(chart, dataset, colours);
        drawContradictions(chart, dataset, colours);
      }
      drawLabels(chart, shown, page, colours);
      chart.ctx.restore();
    },
  };
}

function drawRanges(chart: Chart, { data, shape }: PageDataset, { link, paper }: Colours): void {
  const { ctx } = chart;
  for (const { x, y, low } of data.filter((point) => point.low !== point.y)) {
    const [left, top, bottom] = [across(chart, x), down(chart, y), down(chart, low)];
    ctx.strokeStyle = link;
    ctx.fillStyle = paper;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([]);
    strokeDown(ctx, left, top + 6, bottom - 6);
    const options = { pointStyle: pointStyles[shape], radius: shape === 'circle' ? 5 : 6.5, borderWidth: 2 };
    drawPoint(ctx, options, left, bottom);
  }
}

function drawContradictions(chart: Chart, { data }: PageDataset, { ink }: Colours): void {
  const apart = Map.groupBy(
    data.filter((point) => point.isContradicted),
    ({ x }) => x,
  );
  for (const [year, points] of apart) {
    const ends = points.flatMap(({ y, low }) => [down(chart, y), down(chart, low)]);
    chart.ctx.strokeStyle = ink;
    chart.ctx.lineWidth = 1.5;
    chart.ctx.setLineDash([1, 4]);
    const [x, top, bottom] = [across(chart, year), Math.min(...ends), Math.max(...ends)];
    strokeDown(chart.ctx, x, top + 6, bottom - 6);
  }
}

function strokeDown(ctx: CanvasRenderingContext2D, x: number, from: number, to: number): void {
  ctx.beginPath();
  ctx.moveTo(x, from);
  ctx.lineTo(x, to);
  ctx.stroke();
}

/** The texts of the picture, each as far from its point as there. */
function drawLabels(
  chart: Chart,
  shown: readonly PageDataset[],
  { labels }: PageChart,
  { ink, paper, font }: Colours,
): void {
  const { ctx, width } = chart;
  const points = new Map(shown.flatMap(({ data }) => data.map((point) => [point.id, point])));
  Object.assign(ctx, { strokeStyle: paper, fillStyle: ink, lineWidth: 3, lineJoin: 'round' });
  ctx.setLineDash([]);
  for (const { pointId, text, isName, dx, dy, anchor } of width < NARROW ? labels.narrow : labels.wide) {
    const point = points.get(pointId);
    if (point === undefined) continue;
    const [x, y] = [across(chart, point.x) + dx, down(chart, point.y) + dy];
    ctx.font = `${isName ? 600 : 400} 13px ${font}`;
    ctx.textAlign = anchor === 'middle' ? 'center' : anchor;
    ctx.strokeText(text, x, y);
    ctx.fillText(text, x, y);
  }
}

function across({ scales }: Chart, year: number): number {
  return scales['x']?.getPixelForValue(year) ?? 0;
}

function down({ scales }: Chart, value: number): number {
  return scales['y']?.getPixelForValue(value) ?? 0;
}
