/** The shape of a province's marks, so that colour need not tell one from another. */
export const shapes = ['circle', 'square', 'diamond', 'triangle'] as const;

export type Shape = (typeof shapes)[number];

/** The outline of a mark around a place, as an SVG path. */
export function outline(shape: Shape, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`;
  const r = radius;
  switch (shape) {
    case 'circle':
      return `M${at(-r, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'square':
      return `M${at(-r * 0.9, -r * 0.9)}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`;
    case 'diamond':
      return `M${at(0, -r * 1.25)}L${at(r * 1.25, 0)}L${at(0, r * 1.25)}L${at(-r * 1.25, 0)}Z`;
    case 'triangle':
      return `M${at(0, -r * 1.2)}L${at(r * 1.2, r * 0.9)}L${at(-r * 1.2, r * 0.9)}Z`;
  }
}

/** A tenth of a unit is finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
