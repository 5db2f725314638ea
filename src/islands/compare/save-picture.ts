import type { ComparedPanel } from '../../charts/comparison.ts';
import type { Plot } from '../../charts/plot.ts';
import { panelSize, type Sheet, type SheetContent, toSheet } from '../../charts/sheet.ts';
import { type Palette, toSheetSvg } from '../../charts/sheet-svg.ts';
import type { LivePicture } from './live-chart.ts';

/** A picture to be saved: what is on it, and how each panel is laid out at its size. */
export interface SavedPicture {
  readonly content: SheetContent;
  readonly panels: readonly ComparedPanel[];
  readonly plotOf: (panel: ComparedPanel, size: typeof panelSize) => Plot | null;
  readonly pictureOf: (panel: ComparedPanel, plot: Plot) => LivePicture | null;
  readonly palette: Palette;
}

/** The picture as an SVG file, out of the same layout as on the page. */
export function toSvgFile({ content, panels, plotOf, palette }: SavedPicture): Blob {
  const plots = panels.map((panel) => plotOf(panel, panelSize));
  return new Blob([toSheetSvg(toSheet(content), plots, palette)], { type: 'image/svg+xml' });
}

/** Pixels a unit: sharp on paper too. */
const ratio = 2;

/** The picture as a PNG file, each panel drawn by chart.js. */
export async function toPngFile(
  { content, panels, plotOf, pictureOf, palette }: SavedPicture,
  drawChart: typeof import('./live-chart.ts').drawChart,
): Promise<Blob | null> {
  const sheet = toSheet(content);
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * ratio;
  canvas.height = sheet.height * ratio;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale(ratio, ratio);
  writeTexts(context, sheet, palette);
  panels.forEach((panel, at) => {
    const [plot, place] = [plotOf(panel, panelSize), sheet.pictures[at]];
    const picture = plot === null ? null : pictureOf(panel, plot);
    if (picture === null || place === undefined) return;
    const own = document.createElement('canvas');
    const chart = drawChart(own, picture, ratio);
    context.drawImage(own, place.x, place.y, panelSize.width, panelSize.height);
    chart.destroy();
  });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function writeTexts(context: CanvasRenderingContext2D, sheet: Sheet, { paper, ink, font }: Palette): void {
  context.fillStyle = paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = ink;
  for (const { x, y, size, isBold, text } of sheet.texts) {
    context.font = `${isBold ? 600 : 400} ${size}px ${font}`;
    context.fillText(text, x, y);
  }
}

/** Hands the reader a file; nothing leaves the device. */
export function handOver(file: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
