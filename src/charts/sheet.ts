import { widthOf } from './place-labels.ts';

/** A line of text on a sheet, at the start of its baseline. */
export interface SheetText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly text: string;
}

/** Where everything stands on a picture that is saved: its texts, and the pictures of its panels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly SheetText[];
  /** One a panel, in their order. */
  readonly pictures: readonly { readonly x: number; readonly y: number }[];
}

/** What a saved picture says beside its panels. */
export interface SheetContent {
  readonly title: string;
  readonly panels: readonly { readonly title: string }[];
  /** Below all panels: what the marks mean, where the figures come from, the day. */
  readonly feet: readonly string[];
}

/** The size of one panel on a sheet. */
export const panelSize = { width: 440, height: 260 } as const;

const margin = 28;
const gap = 32;
const titleSize = 22;
const panelTitleSize = 14;
const footSize = 12;

/** Lays out a sheet to be saved, two panels in a row; long lines are broken. */
export function toSheet({ title, panels, feet }: SheetContent): Sheet {
  const columns = panels.length > 1 ? 2 : 1;
  const inner = columns * panelSize.width + (columns - 1) * gap;
  const texts: SheetText[] = [];
  const write = (
    text: string,
    x: number,
    y: number,
    width: number,
    size: number,
    isBold: boolean,
  ): number => {
    const lines = wrap(text, width, size);
    lines.forEach((line, at) => {
      texts.push({ x, y: y + size + at * size * 1.4, size, isBold, text: line });
    });
    return y + lines.length * size * 1.4;
  };
  let y = write(title, margin, margin, inner, titleSize, true) + 16;
  const pictures: { x: number; y: number }[] = [];
  for (let row = 0; row < panels.length; row += columns) {
    const inRow = panels.slice(row, row + columns);
    const places = inRow.map((_, column) => margin + column * (panelSize.width + gap));
    const starts = inRow.map((panel, column) =>
      write(panel.title, places[column] ?? margin, y, panelSize.width, panelTitleSize, true),
    );
    const top = Math.max(...starts) + 6;
    pictures.push(...places.map((x) => ({ x, y: top })));
    y = top + panelSize.height + 20;
  }
  for (const foot of feet) y = write(foot, margin, y, inner, footSize, false) + 4;
  return { width: inner + 2 * margin, height: Math.ceil(y + margin), texts, pictures };
}

/** Breaks a text between words so that no line is wider than it may be. */
function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    // `widthOf` reckons with the letters of a picture.
    if (last === undefined || widthOf(longer) * (size / 13) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
