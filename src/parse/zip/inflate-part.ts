import { crc32, inflateRawSync } from 'node:zlib';
import { type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import type { ZipArchive } from './zip-entry.ts';

/**
 * The bytes of one part, never more than its directory says: inflating stops there and the file is refused, and so the
 * parts together stay below what `readZip` lets pass. A part that is spoilt is refused too.
 */
export function inflatePart({ bytes, entries }: ZipArchive, name: string): Reading<Uint8Array> {
  const entry = entries.get(name);
  if (entry === undefined) return refuse('part-missing', { part: name });
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === 0 && packed.length !== entry.size) return refuse('made-to-harm', { part: name });
  try {
    // Zlib asks for room for one byte at least.
    const part =
      entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    if (part.length > entry.size) return refuse('made-to-harm', { part: name });
    const isWhole = part.length === entry.size && crc32(part) === entry.crc;
    return isWhole ? { read: part } : refuse('damaged', { part: name });
  } catch (error) {
    const isMore = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isMore ? refuse('made-to-harm', { part: name }) : refuse('damaged', { part: name });
  }
}

/**
 * Inflates every part once and throws the bytes away: the archive again where all of them are what the directory says. For a file
 * that another library will then inflate by itself.
 */
export function checkParts(archive: ZipArchive): Reading<ZipArchive> {
  for (const name of archive.entries.keys()) {
    const { refusal } = inflatePart(archive, name);
    if (refusal !== undefined) return { refusal };
  }
  return { read: archive };
}
