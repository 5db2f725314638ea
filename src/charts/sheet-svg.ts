import { dashes, type Hue } from './looks.ts';
import { LETTER } from './place-labels.ts';
import { type Plot, YEAR_ROW } from './plot.ts';
import type { Sheet } from './sheet.ts';

/** The colours of a picture that is saved, as CSS colours. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly hues: Readonly<Record<Hue, string>>;
  readonly font: string;
}

/** Writes a sheet with its panels (null: nothing to draw) as one SVG file, with nothing in it that has to be loaded. */
export function toSheetSvg(sheet: Sheet, plots: readonly (Plot | null)[], palette: Palette): string {
  const { width, height, texts, pictures } = sheet;
  const lines = texts.map(
    ({ x, y, size, isBold, text }) =>
      `<text x="${x}" y="${y}" font-size="${size}"${isBold ? ' font-weight="600"' : ''} fill="${palette.ink}">${escapeText(text)}</text>`,
  );
  const panels = plots.flatMap((plot, at) => {
    const place = pictures[at];
    return plot === null || place === undefined
      ? []
      : [`<g transform="translate(${place.x} ${place.y})">${writePlot(plot, palette)}</g>`];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeText(palette.font)}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...lines,
    ...panels,
    '</svg>',
  ].join('\n');
}

function writePlot(plot: Plot, { paper, ink, soft, rule, hues }: Palette): string {
  const { left, right, floor } = plot;
  const text = (x: number, y: number, anchor: string, fill: string, words: string, rest = '') =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${LETTER}" fill="${fill}"${rest}>${escapeText(words)}</text>`;
  const path = (d: string, stroke: string, rest = '') =>
    `<path d="${d}" fill="none" stroke="${stroke}"${rest}/>`;
  return [
    ...plot.ticks.flatMap(({ y, label }) => [
      path(`M${left} ${y}H${right}`, rule),
      text(left - 8, y + 4, 'end', soft, label),
    ]),
    ...plot.years.flatMap(({ x, label, row }) => [
      path(`M${x} ${floor}v5`, rule),
      ...(label === null ? [] : [text(x, floor + 22 + row * YEAR_ROW, 'middle', soft, label)]),
    ]),
    ...plot.lines.map(({ kind, hue, path: d }) =>
      path(
        d,
        hues[hue],
        ` stroke-width="${kind === 'actual' ? 2 : 1.5}"${kind === 'target' ? ` stroke-dasharray="${dashes[hue].join(' ')}"` : ''}`,
      ),
    ),
    ...plot.brackets.map(({ path: d }) => path(d, ink, ' stroke-dasharray="1 4"')),
    ...plot.labels.flatMap(({ leader }) => (leader === null ? [] : [path(leader, soft)])),
    ...plot.marks.flatMap(({ kind, hue, outline, span }) => [
      ...(span === null ? [] : [path(span, hues[hue], ' stroke-width="1.5"')]),
      `<path d="${outline}" fill="${kind === 'actual' ? hues[hue] : paper}" stroke="${hues[hue]}" stroke-width="2"/>`,
    ]),
    ...plot.labels.map(({ kind, x, y, anchor, text: words }) =>
      text(x, y, anchor, ink, words, kind === 'name' ? ' font-weight="600"' : ''),
    ),
  ].join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
