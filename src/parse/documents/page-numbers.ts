/** The number of a page as it stands alone on its line. */
const pageNumber = /^(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?$/;

/** So many lines at least stand on a page; numbers that come closer are those of a table. */
const pageLines = 12;

/** The lines that are numbers of pages, by their place: a number alone, none other near it, and pages enough before it. */
export function findPageNumbers(lines: readonly string[]): ReadonlySet<number> {
  const alone = lines.flatMap((line, index) => (pageNumber.test(line) ? [index] : []));
  return new Set(
    alone.filter((place, at) => {
      const before = alone[at - 1] ?? Number.NEGATIVE_INFINITY;
      const after = alone[at + 1] ?? Number.POSITIVE_INFINITY;
      const number = Number(/\d+/.exec(lines[place] ?? '')?.[0]);
      return place - before > pageLines && after - place > pageLines && number - 1 <= 1 + place / pageLines;
    }),
  );
}
