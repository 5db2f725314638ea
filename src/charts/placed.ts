import type { Look } from './looks.ts';
import type { Box, Shown } from './place-labels.ts';
import type { ChartPoint, DrawnSeries } from './series.ts';

/** Radius of a mark. */
export const RADIUS = 5;

/** How far below the axis a text reaches that stands beside a point on it. */
const BELOW = RADIUS + 3;

/** A sheet with the room that texts beside its points take. */
export function toBesideFrame(sheet: Box): Box {
  return { ...sheet, bottom: sheet.bottom + BELOW };
}

/** A point on the sheet, heights counted from its top. */
export interface Placed {
  readonly series: DrawnSeries;
  readonly point: ChartPoint;
  readonly look: Look;
  readonly x: number;
  /** The height of its level, or of the greater end of a range. */
  readonly y: number;
  /** The heights of the ends of a range; both `y` where it is none. */
  readonly top: number;
  readonly bottom: number;
}

/** Two levels of one year that contradict each other, and the line between them. */
export interface Bracket {
  readonly seriesId: string;
  readonly hue: Look['hue'];
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a mark takes, both ends of a range in one. */
export function toMarkBox({ series, point, x, top, bottom }: Placed): Shown {
  return {
    ...{ of: [point.id, series.id], left: x - RADIUS - 2, right: x + RADIUS + 2 },
    ...{ top: top - RADIUS - 1, bottom: bottom + RADIUS + 1 },
  };
}

/** Nearer together than a text is high. */
const LINE_STEP = 8;

/** Small boxes along the line that leads to a point from the one before, so that no text lies on it. */
export function toLineBoxes(before: Placed | undefined, { series, point, x, y }: Placed): readonly Box[] {
  if (before === undefined || !point.isJoined) return [];
  const box = (atX: number, atY: number) => ({
    ...{ left: atX - 1, right: atX + 1, top: atY - 1, bottom: atY + 1 },
  });
  if (series.kind === 'target') {
    const [top, bottom] = [Math.min(before.y, y), Math.max(before.y, y)];
    return [
      { ...box(before.x, before.y), right: x },
      { ...box(x, top), bottom },
    ];
  }
  const count = Math.ceil(Math.hypot(x - before.x, y - before.y) / LINE_STEP);
  return Array.from({ length: count }, (_, index) => (index + 0.5) / count).map((part) =>
    box(before.x + (x - before.x) * part, before.y + (y - before.y) * part),
  );
}
