import { clauseText, type PlacedClause } from '../domain/clauses/walk.ts';

/**
 * A clause a line: its id, then the first words as printed, set in by how deep it stands (`unnamed` says what has no
 * words of its own). The ids begin their lines, so that they can be searched for and copied.
 */
export function formatListing(
  clauses: readonly PlacedClause[],
  unnamed: (placed: PlacedClause) => string,
): string {
  const width = Math.max(0, ...clauses.map(({ clause }) => clause.id.length));
  return clauses
    .map((placed) => {
      const words = clauseText(placed.clause) || unnamed(placed);
      return `${placed.clause.id.padEnd(width)}  ${'  '.repeat(placed.ancestors.length)}${firstWords(words)}`;
    })
    .join('\n');
}

/** Enough to know a clause again, and short enough for one line of a terminal. */
const most = 60;

/** Cut after a whole word. */
function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most);
  return `${line.slice(0, cut < 0 ? most : cut)} …`;
}
