/**
 * A text whose letters a spreadsheet takes as they are: `_x0041_` in a cell means `A` (ECMA-376, part 1, 22.9.2.19), and
 * the library writes it unescaped.
 */
export function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
