import type { Plot } from './plot.ts';

/** Where a text stands beside its point, in units of the picture: for a chart that is drawn again at another size. */
export interface LabelOffset {
  readonly pointId: string;
  readonly text: string;
  readonly isName: boolean;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The texts of a picture, each by its distance from its point; the name of a series by that from its last point. */
export function toLabelOffsets({
  marks,
  values,
  names,
}: Pick<Plot, 'marks' | 'values' | 'names'>): readonly LabelOffset[] {
  const ofValues = values.flatMap((label) => {
    const mark = marks.find(({ id }) => id === label.id);
    return mark === undefined ? [] : [{ label, mark, isName: false }];
  });
  const ofNames = names.flatMap((label) => {
    const mark = marks.findLast(({ seriesId }) => seriesId === label.id);
    return mark === undefined ? [] : [{ label, mark, isName: true }];
  });
  return [...ofValues, ...ofNames].map(({ label, mark, isName }) => ({
    ...{ pointId: mark.id, text: label.text, isName, anchor: label.anchor },
    ...{ dx: Math.round(label.x - mark.x), dy: Math.round(label.y - mark.y) },
  }));
}
