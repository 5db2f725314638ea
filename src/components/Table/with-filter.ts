import { formatState } from '../../islands/table/address.ts';
import type { TableShape } from '../../islands/table/shape.ts';
import { choose, toEmptyState } from '../../islands/table/state.ts';

/** A value for each filter of a table that is chosen. */
export type Filter<Shape extends TableShape> = Partial<Record<keyof Shape['facets'], string>>;

/** The address of a table with filters chosen: it opens with exactly those rows that have all these values. */
export function withFilter<Shape extends TableShape>(
  address: string,
  shape: Shape,
  chosen: Filter<Shape>,
): string {
  const state = Object.entries<string | undefined>(chosen).reduce(
    (asked, [facet, value = '']) => choose(asked, facet, value),
    toEmptyState(shape),
  );
  return address + formatState(state, shape);
}
