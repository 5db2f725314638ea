import type { Palette } from '../../charts/sheet-svg.ts';

/** The colours of the page as they are now, in the reader's own scheme. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    soft: colour('ink-soft'),
    rule: colour('rule'),
    hues: { 1: colour('hue-1'), 2: colour('hue-2'), 3: colour('hue-3'), 4: colour('hue-4') },
    font: getComputedStyle(document.body).fontFamily,
  };
}
