import type { ZipArchive } from '../zip/zip-entry.ts';
import { inflatePart } from '../zip/inflate-part.ts';

/** A sheet has no more columns (Excel's limits). */
const mostColumns = 16_384;

/**
 * The first sheet whose widths are told for more columns than there are, each of which the library lays out: a few letters
 * can then keep it busy for hours. Null where there is none.
 */
export function findWidthBomb(archive: ZipArchive): string | null {
  // A sheet may lie under any name.
  return [...archive.entries.keys()].find((name) => countColumns(archive, name) > mostColumns) ?? null;
}

function countColumns(archive: ZipArchive, name: string): number {
  const { read } = inflatePart(archive, name);
  if (read === undefined) return 0;
  let count = 0;
  for (const [, attributes = ''] of new TextDecoder().decode(read).matchAll(/<(?:\w+:)?col\s([^>]*)>/g)) {
    const [first, last] = [numberIn(attributes, 'min') ?? 1, numberIn(attributes, 'max') ?? 0];
    count += Math.max(0, Math.min(last, mostColumns) - first + 1);
  }
  return count;
}

function numberIn(attributes: string, name: string): number | null {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d+)`).exec(attributes)?.[1];
  return found === undefined ? null : Number(found);
}
