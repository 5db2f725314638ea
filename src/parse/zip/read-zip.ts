import { type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import { findDirectory, parseDirectory } from './directory.ts';
import { type ZipArchive, type ZipEntry, toView } from './zip-entry.ts';

/** What all parts may inflate to together. The longest plan with its pictures is a tenth of it. */
export const mostBytes = 50_000_000;
/** A document of a thousand pictures has fewer parts. */
export const mostParts = 4_096;

const localSignature = 0x04034b50;
const localLength = 30;

/**
 * Reads the directory of a zip and inflates nothing. Refused is what no office program writes: too much, parts that lead
 * out of the file or share bytes, a password. What the parts really hold is guarded by `inflatePart`.
 */
export function readZip(bytes: Uint8Array): Reading<ZipArchive> {
  const place = findDirectory(bytes);
  if (place === null) return refuse('damaged', { part: null });
  if (place.count > mostParts) return refuse('too-many-parts', { count: place.count, most: mostParts });
  const entries = parseDirectory(bytes, place);
  if (entries === null || entries.length === 0) return refuse('damaged', { part: null });
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse('locked', null);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > mostBytes) return refuse('too-big', { bytes: size, most: mostBytes });
  return placeEntries(bytes, entries, place.offset);
}

/** Finds where the bytes of each part begin, and holds that no two of them share any. */
function placeEntries(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  directory: number,
): Reading<ZipArchive> {
  const placed = new Map<string, ZipEntry & { readonly start: number }>();
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.header - b.header)) {
    const { name, packed } = entry;
    if (!isPlainName(name) || placed.has(name)) return refuse('part-name', { part: name });
    if (entry.header < free) return refuse('made-to-harm', { part: name });
    const start = findStart(bytes, entry, directory);
    if (start === null || start + packed > directory) return refuse('damaged', { part: name });
    if (entry.method !== 0 && entry.method !== 8) return refuse('packed-otherwise', { part: name });
    placed.set(name, { ...entry, start });
    free = start + packed;
  }
  return { read: { bytes, entries: placed } };
}

/** The header before a part must tell of the part that the directory tells of, else two programs read two files. */
function findStart(bytes: Uint8Array, { name, header }: ZipEntry, directory: number): number | null {
  const view = toView(bytes);
  if (header + localLength > directory || view.getUint32(header, true) !== localSignature) return null;
  const names = header + localLength;
  const nameLength = view.getUint16(header + 26, true);
  const found = new TextDecoder().decode(bytes.subarray(names, names + nameLength));
  return found === name ? names + nameLength + view.getUint16(header + 28, true) : null;
}

function isPlainName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\:\0]/.test(name)) return false;
  return !name.split('/').some((part) => part === '..' || part === '.');
}
