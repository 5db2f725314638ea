import { childOf, type XmlElement } from '../xml/xml-element.ts';

/** Where a cell stands in its table. */
export interface CellEdges {
  readonly isFirstRow: boolean;
  readonly isLastRow: boolean;
  readonly isFirstColumn: boolean;
  readonly isLastColumn: boolean;
}

type Side = 'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV';

/** In the strict form left and right are called after the direction of writing. */
const otherNames: Partial<Record<Side, string>> = { left: 'start', right: 'end' };

/** Whether lines stand at a cell both ways, upright and level, so that it looks like the cell of a table. */
export function isLined(
  cell: XmlElement,
  table: readonly (XmlElement | null | undefined)[],
  edges: CellEdges,
): boolean {
  const own = childOf(cell, 'w:tcPr', 'w:tcBorders');
  const hasLine = (side: Side, isOuter: boolean, inner: Side): boolean =>
    lineOf(own, side) ??
    firstKnown(table.map((borders) => lineOf(borders ?? undefined, isOuter ? side : inner))) ??
    false;
  const isUpright =
    hasLine('left', edges.isFirstColumn, 'insideV') || hasLine('right', edges.isLastColumn, 'insideV');
  const isLevel =
    hasLine('top', edges.isFirstRow, 'insideH') || hasLine('bottom', edges.isLastRow, 'insideH');
  return isUpright && isLevel;
}

/** Whether borders draw a line at a side; undefined where they do not say. */
function lineOf(borders: XmlElement | undefined, side: Side): boolean | undefined {
  const line = childOf(borders, `w:${side}`) ?? childOf(borders, `w:${otherNames[side] ?? side}`);
  const style = line?.attributes['w:val'];
  return style === undefined ? undefined : style !== 'nil' && style !== 'none';
}

function firstKnown(values: readonly (boolean | undefined)[]): boolean | undefined {
  return values.find((value) => value !== undefined);
}
