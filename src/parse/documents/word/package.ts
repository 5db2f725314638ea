import { posix } from 'node:path';
import type { Reading } from '../../../domain/documents/file-refusal.ts';
import { inflatePart } from '../../zip/inflate-part.ts';
import type { ZipArchive } from '../../zip/zip-entry.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { elementsOf, type XmlElement } from '../xml/xml-element.ts';

/** The parts of a Word document that are read. Those that it lacks are undefined. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  /** The heads and feet of its pages. */
  readonly margins: readonly XmlElement[];
}

interface Relationship {
  /** The last word of its type: `styles`, `footnotes` … the same in both forms of ECMA-376. */
  readonly type: string;
  /** Path of the part from the root of the package. */
  readonly part: string;
}

/** Reads the parts of a Word document, found as Word finds them: by their relationships, whatever they are called. */
export function readPackage(archive: ZipArchive): Reading<WordPackage> {
  const roots = readRelationships(archive, '');
  if (roots.read === undefined) return roots;
  const main = roots.read.find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml';
  const document = readPart(archive, main);
  if (document.read === undefined) return document;
  const relationships = readRelationships(archive, main);
  if (relationships.read === undefined) return relationships;
  const parts: Record<string, XmlElement[]> = {};
  for (const { type, part } of relationships.read) {
    if (!readTypes.has(type) || !archive.entries.has(part)) continue;
    const { read, refusal } = readPart(archive, part);
    if (refusal !== undefined) return { refusal };
    parts[type] = [...(parts[type] ?? []), read];
  }
  return {
    read: {
      document: document.read,
      styles: parts['styles']?.[0],
      numbering: parts['numbering']?.[0],
      footnotes: parts['footnotes']?.[0],
      endnotes: parts['endnotes']?.[0],
      margins: [...(parts['header'] ?? []), ...(parts['footer'] ?? [])],
    },
  };
}

const readTypes: ReadonlySet<string> = new Set([
  'styles',
  'numbering',
  'footnotes',
  'endnotes',
  'header',
  'footer',
]);

function readPart(archive: ZipArchive, part: string): Reading<XmlElement> {
  const bytes = inflatePart(archive, part);
  return bytes.read === undefined ? bytes : parseXml(bytes.read, part);
}

/** A part without a file of relationships has none. */
function readRelationships(archive: ZipArchive, part: string): Reading<readonly Relationship[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.entries.has(file)) return { read: [] };
  const root = readPart(archive, file);
  if (root.read === undefined) return root;
  const found = elementsOf(root.read)
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes: { Type = '', Target = '' } }) => ({
      type: Type.slice(Type.lastIndexOf('/') + 1),
      part: Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target),
    }));
  return { read: found };
}
