import { type FileLook, type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import { isLockedOffice, lookOf } from './file-look.ts';
import { checkParts, inflatePart } from './inflate-part.ts';
import { readZip } from './read-zip.ts';
import type { ZipArchive } from './zip-entry.ts';

const contentTypes = '[Content_Types].xml';

/** What the main part of a package says it is (ECMA-376, part 2), by a word of its content type. */
const kinds: readonly (readonly [RegExp, FileLook])[] = [
  [/sheet\.binary\./, 'binary-workbook'],
  [/wordprocessingml\.(document|template)\.main/, 'word'],
  [/spreadsheetml\.(sheet|template)\.main/, 'workbook'],
  [/presentationml\.\w+\.main/, 'slides'],
];

/**
 * Reads a file of Office as the archive of its parts, of the kind that is wanted. Refused are other kinds by their
 * content, files with a password or with macros, and whatever `readZip` refuses. Every part was inflated once and is
 * what the directory says, so that another library may read the same bytes.
 */
export function readOffice(bytes: Uint8Array, wanted: 'word' | 'workbook'): Reading<ZipArchive> {
  if (isLockedOffice(bytes)) return refuse('locked', null);
  const look = lookOf(bytes);
  if (look !== 'zip') return refuse('other-kind', { look, wanted });
  const zip = readZip(bytes);
  if (zip.read === undefined) return zip;
  const archive = checkParts(zip.read);
  if (archive.read === undefined) return archive;
  const kind = kindOf(archive.read);
  const macros = findMacros(archive.read);
  if (macros !== null && kind !== 'binary-workbook') return refuse('macros', { part: macros });
  return kind === wanted ? archive : refuse('other-kind', { look: kind, wanted });
}

/** What the parts of a zip are together; `zip` where they are nothing that an office program writes. */
export function kindOf(archive: ZipArchive): FileLook {
  const mimetype = textOf(archive, 'mimetype');
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return 'opendocument-text';
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'opendocument-sheet';
  const types = textOf(archive, contentTypes);
  // The main part of a file with macros is called after them; what it holds besides is the same.
  if (types.includes('ms-word.document.macroEnabled.main')) return 'word';
  if (types.includes('ms-excel.sheet.macroEnabled.main')) return 'workbook';
  return kinds.find(([type]) => type.test(types))?.[1] ?? 'zip';
}

function findMacros(archive: ZipArchive): string | null {
  const project = [...archive.entries.keys()].find((name) => /vbaproject\.bin$/i.test(name));
  if (project !== undefined) return project;
  return /macroEnabled|vbaProject/i.test(textOf(archive, contentTypes)) ? contentTypes : null;
}

function textOf(archive: ZipArchive, part: string): string {
  const { read } = inflatePart(archive, part);
  return read === undefined ? '' : new TextDecoder().decode(read);
}
