/** A part of a zip as its directory tells of it; nothing is inflated yet. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; any other is refused. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Bytes in the file, and bytes that the directory says they inflate to. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly header: number;
}

/** A zip whose directory was found sound: every part lies by itself and says how long it is. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry & { readonly start: number }>;
}

/** The bytes as numbers of the zip format, all little-endian. */
export function toView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
