import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, gapOf, toBox, widthOf } from './place-labels.ts';
import { RADIUS } from './placed.ts';
import { type Plot, RING, toPlot } from './plot.ts';
import type { PlotLabel } from './plot-labels.ts';
import { models, sizes, words } from './sample-models.fixture.ts';

/** Marks that are nearer to each other than this are one to the eye. */
const SAME = 3;

/** Between a mark and the ring around it. */
const AIR = RING - RADIUS - 1;

const plots = fc
  .tuple(models, sizes)
  .filter(([{ chart }]) => chart !== null)
  .map(([{ chart }, size]) => ({ chart, plot: chart === null ? null : toPlot(chart, size, words) }));

/** How far a text is from what is shown of its series, marks and their values, and from the nearest of all. */
function distancesOf({ marks, labels }: Plot, label: PlotLabel) {
  const ofMarks = marks.map(({ seriesId, ring: { x, y, width, height } }) => ({
    ...{ seriesId, left: x + AIR, right: x + width - AIR, top: y + AIR, bottom: y + height - AIR },
  }));
  const ofValues = labels
    .filter((one) => one.kind === 'value' && label.kind === 'name')
    .map((one) => ({ seriesId: one.seriesId, ...boxOf(one) }));
  const shown = [...ofMarks, ...ofValues];
  const nearest = (some: typeof shown) => Math.min(...some.map((one) => gapOf(one, boxOf(label))));
  return { own: nearest(shown.filter(({ seriesId }) => seriesId === label.seriesId)), any: nearest(shown) };
}

function boxOf(label: PlotLabel): Box {
  return toBox(widthOf(label.text), label);
}

test('every series has its name once', () => {
  fc.assert(
    fc.property(plots, ({ chart, plot }) => {
      const names = plot?.labels.filter(({ kind }) => kind === 'name').map(({ seriesId }) => seriesId);
      expect(names).toEqual(chart?.series.map(({ id }) => id));
    }),
  );
});

test('a text stands at what it names, or a line leads from it there', () => {
  fc.assert(
    fc.property(plots, ({ plot }) => {
      for (const label of plot?.labels ?? []) {
        if (plot === null || label.kind === 'contradiction') continue;
        const { own, any } = distancesOf(plot, label);
        if (label.leader === null) expect(own).toBeLessThanOrEqual(any + SAME);
        else expect(endOf(label.leader, plot, label.seriesId)).toBeLessThan(RADIUS + 4);
      }
    }),
  );
});

test('no two texts cover each other', () => {
  fc.assert(
    fc.property(plots, ({ plot }) => {
      const boxes = (plot?.labels ?? []).filter(({ leader }) => leader === null).map(boxOf);
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect(gapOf(box, other)).toBeGreaterThan(0);
    }),
  );
});

/** From the end of a leader to the nearest mark of its series. */
function endOf(leader: string, { marks }: Plot, seriesId: string): number {
  const [x = 0, y = 0] = (leader.split('L')[1] ?? '').split(' ').map(Number);
  const own = marks.filter((mark) => mark.seriesId === seriesId);
  return Math.min(...own.map((mark) => Math.hypot(mark.x - x, mark.y - y)));
}
