import type { Series } from './series.ts';
import { type Shape, shapes } from './shape.ts';

/** One shape a province, the same for what it asks and what was published of it; after four they come again. */
export function toShapes(series: readonly Series[]): ReadonlyMap<string, Shape> {
  const provinces = [...new Set(series.map(provinceOf))];
  return new Map(
    series.map((one) => [one.id, shapes[provinces.indexOf(provinceOf(one)) % shapes.length] ?? 'circle']),
  );
}

function provinceOf(series: Series): string {
  return series.kind === 'target' ? series.plan.meta.province : series.province;
}
