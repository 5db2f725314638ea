import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { toScales } from './axes.ts';
import { readColours } from './colours.ts';
import { toLineDataset } from './dataset.ts';
import { toLayers } from './layers.ts';
import type { PageChart } from './page-chart.ts';
import { toTooltip } from './tooltip.ts';

/** What the page can ask of the live chart. */
export interface LiveChart {
  /** Shows or hides a series. */
  readonly show: (seriesId: string, isShown: boolean) => void;
  /** Marks a point as if it were pointed at. */
  readonly mark: (pointId: string) => void;
}

// Only what is used: the rest of chart.js stays out of the bundle.
Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

/** Draws over the picture in `stage`, in the scheme that is on; `onSelect` is told which point was tapped. */
export function drawLiveChart(
  stage: HTMLElement,
  page: PageChart,
  onSelect: (pointId: string) => void,
): LiveChart {
  const canvas = document.createElement('canvas');
  // The table says the same, and the buttons below read the points out.
  canvas.setAttribute('aria-hidden', 'true');
  // chart.js writes styles on the canvas itself; the sheet around it is what print hides.
  const sheet = document.createElement('div');
  sheet.dataset['sheet'] = 'live';
  sheet.append(canvas);
  stage.append(sheet);
  const toLook = () => {
    const colours = readColours(stage);
    return {
      datasets: page.datasets.map((dataset) => toLineDataset(dataset, colours)),
      scales: toScales(page, colours),
      tooltip: toTooltip(page, colours),
    };
  };
  const { datasets, scales, tooltip } = toLook();
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets },
    options: {
      animation: false,
      maintainAspectRatio: false,
      parsing: false,
      layout: { padding: { top: 26, right: 8 } },
      interaction: { mode: 'nearest', intersect: false },
      onClick: (_, [first]) => {
        const id = first && page.datasets[first.datasetIndex]?.data[first.index]?.id;
        if (id !== undefined) onSelect(id);
      },
      scales,
      plugins: { tooltip },
    },
    plugins: [toLayers(page)],
  });
  stage.dataset['live'] = '';
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    const look = toLook();
    chart.data.datasets = look.datasets;
    Object.assign(chart.options, { scales: look.scales, plugins: { tooltip: look.tooltip } });
    chart.update();
  });
  return {
    show: (seriesId, isShown) => {
      const index = page.datasets.findIndex(({ id }) => id === seriesId);
      if (index !== -1) chart.setDatasetVisibility(index, isShown);
      chart.update();
    },
    mark: (pointId) => {
      const datasetIndex = page.datasets.findIndex(({ data }) => data.some(({ id }) => id === pointId));
      const index = page.datasets[datasetIndex]?.data.findIndex(({ id }) => id === pointId) ?? -1;
      const element = chart.getDatasetMeta(datasetIndex).data[index];
      if (element === undefined) return;
      chart.setActiveElements([{ datasetIndex, index }]);
      chart.tooltip?.setActiveElements([{ datasetIndex, index }], { x: element.x, y: element.y });
      chart.update();
    },
  };
}
