import { type ZipEntry, toView } from './zip-entry.ts';

// APPNOTE.TXT 6.3.10 of PKWARE: sections 4.3.12 (entry), 4.3.14 to 4.3.16 (ends), 4.5.3 (zip64).
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;

const entryLength = 46;
const endLength = 22;
const longestComment = 0xffff;
/** What a field of 16 or 32 bits holds where the real number stands in zip64. */
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffffffff;

/** Where the directory of a zip lies and how many entries it says it has. */
export interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/** Finds the directory of a zip; null where the file is cut short, goes on after its end or is one of many volumes. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | null {
  const view = toView(bytes);
  const end = findEnd(view);
  if (end === null) return null;
  const place = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const isElsewhere =
    place.count === elsewhere16 || place.size === elsewhere32 || place.offset === elsewhere32;
  const real = isElsewhere ? (findZip64(view, end) ?? place) : place;
  return real.offset + real.size <= end ? real : null;
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const isLast = at + endLength + view.getUint16(at + 20, true) === view.byteLength;
    const isOneVolume = view.getUint16(at + 4, true) === view.getUint16(at + 6, true);
    return isLast && isOneVolume ? at : null;
  }
  return null;
}

function findZip64(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64LocatorSignature) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== zip64EndSignature) return null;
  const [count = 0, size = 0, offset = 0] = [32, 40, 48].map((field) =>
    Number(view.getBigUint64(at + field, true)),
  );
  return { count, size, offset };
}

/** The entries of a directory; null where it does not hold as many as it says. */
export function parseDirectory(bytes: Uint8Array, place: DirectoryPlace): readonly ZipEntry[] | null {
  const view = toView(bytes);
  const entries: ZipEntry[] = [];
  const last = place.offset + place.size;
  let at = place.offset;
  while (at < last) {
    if (at + entryLength > last || view.getUint32(at, true) !== entrySignature) return null;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + entryLength + name + extra + comment;
    if (next > last) return null;
    entries.push(toEntry(bytes, at, name, extra));
    at = next;
  }
  return entries.length === place.count ? entries : null;
}

function toEntry(bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry {
  const view = toView(bytes);
  const names = at + entryLength;
  const extra = new DataView(bytes.buffer, bytes.byteOffset + names + nameLength, extraLength);
  // Zip64 holds only the numbers that did not fit, in this order.
  const long = zip64Numbers(extra);
  const [size = 0, packed = 0, header = 0] = [24, 20, 42].map((field) => {
    const short = view.getUint32(at + field, true);
    return short === elsewhere32 ? (long.shift() ?? short) : short;
  });
  return {
    name: new TextDecoder().decode(bytes.subarray(names, names + nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    header,
  };
}

function zip64Numbers(extra: DataView): number[] {
  let at = 0;
  while (at + 4 <= extra.byteLength) {
    const length = extra.getUint16(at + 2, true);
    if (at + 4 + length > extra.byteLength) return [];
    if (extra.getUint16(at, true) === 1) {
      const count = Math.floor(length / 8);
      return Array.from({ length: count }, (_, index) =>
        Number(extra.getBigUint64(at + 4 + index * 8, true)),
      );
    }
    at += 4 + length;
  }
  return [];
}
