import JSZip from 'jszip';

/** A zip of parts, deflated as office programs do. */
export async function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  level = 6,
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level } });
}

/** The bytes again with a number of the zip format written over another. */
export function withNumber(bytes: Uint8Array, at: number, value: number, width: 2 | 4): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

/** Where the n-th record with a signature begins: `PK\x03\x04` heads a part, `PK\x01\x02` an entry, `PK\x05\x06` ends. */
export function placeOf(bytes: Uint8Array, signature: 'part' | 'entry' | 'end', nth = 0): number {
  const mark = { part: 'PK\x03\x04', entry: 'PK\x01\x02', end: 'PK\x05\x06' }[signature];
  const text = Buffer.from(bytes).toString('latin1');
  let at = text.indexOf(mark);
  for (let left = nth; left > 0; left -= 1) at = text.indexOf(mark, at + 1);
  return at;
}

/** The `[Content_Types].xml` of a package whose main part is of a type. */
export function contentTypesOf(type: string): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.${type}+xml"/></Types>`;
}

export const wordType = 'openxmlformats-officedocument.wordprocessingml.document.main';
export const workbookType = 'openxmlformats-officedocument.spreadsheetml.sheet.main';

/** The zip again, its end told by the records of zip64 (APPNOTE 4.3.14, 4.3.15). */
export function withZip64End(bytes: Uint8Array): Uint8Array {
  const end = placeOf(bytes, 'end');
  const old = new DataView(bytes.buffer, bytes.byteOffset + end);
  const record = new DataView(new ArrayBuffer(76));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(32, BigInt(old.getUint16(10, true)), true);
  record.setBigUint64(40, BigInt(old.getUint32(12, true)), true);
  record.setBigUint64(48, BigInt(old.getUint32(16, true)), true);
  record.setUint32(56, 0x07064b50, true);
  record.setBigUint64(64, BigInt(end), true);
  record.setUint32(72, 1, true);
  const last = withNumber(bytes.subarray(end), 16, 0xffffffff, 4);
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(record.buffer), last]);
}
