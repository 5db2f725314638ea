import type { FileLook } from '../../domain/documents/file-refusal.ts';

/** How many bytes tell what a file is. */
const headLength = 4_096;

const beginnings: readonly (readonly [string, FileLook])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\x00', 'picture'],
  ['MM\x00*', 'picture'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
];

/** Office up to 2003 kept streams in one file (MS-CFB, 2.2). */
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What a file is by its first bytes. `zip` may be a Word document: its parts tell. */
export function lookOf(bytes: Uint8Array): FileLook {
  if (bytes.length === 0) return 'empty';
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  if (ole.equals(bytes.subarray(0, ole.length))) return lookOfOle(bytes);
  const begun = beginnings.find(([beginning]) => head.startsWith(beginning));
  if (begun !== undefined) return begun[1];
  if (head.includes('%PDF-')) return 'pdf';
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(!doctype html|html)/i.test(text) || /^mime-version:/i.test(text)) return 'html';
  if (text.startsWith('<?xml')) return lookOfXml(text);
  return isWideText(bytes) || !head.includes('\0') ? 'text' : 'unknown';
}

/** Whether it is a file of Office that asks for a password: the document lies in it, encrypted. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return lookOf(bytes) === 'old-office' && hasStream(bytes, 'EncryptedPackage');
}

/** The names of the streams stand in the file in UTF-16. */
function lookOfOle(bytes: Uint8Array): FileLook {
  if (hasStream(bytes, 'WordDocument')) return 'old-word';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'old-workbook' : 'old-office';
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(`${name}\0`, 'utf16le'),
  );
}

function lookOfXml(text: string): FileLook {
  if (/<(!doctype )?html/i.test(text)) return 'html';
  return /Word\.Document|wordml|schemas\.microsoft\.com\/office\/2006\/xmlPackage/.test(text)
    ? 'word-xml'
    : 'unknown';
}

/** UTF-16 with its mark: Notepad calls it “Unicode”. */
function isWideText([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
