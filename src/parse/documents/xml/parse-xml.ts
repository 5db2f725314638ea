import { DOMParser } from '@xmldom/xmldom';
import { type Reading, refuse } from '../../../domain/documents/file-refusal.ts';
import { checkXml } from './check-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** The namespaces of Word documents, in the transitional and in the strict form of ECMA-376. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Parses a part of a document. Refused is what `checkXml` refuses and what is no XML. */
export function parseXml(bytes: Uint8Array, part: string): Reading<XmlElement> {
  const text = checkXml(decode(bytes), part);
  if (text.read === undefined) return text;
  let isSound = true;
  const onError = (): void => {
    isSound = false;
  };
  try {
    const parser = new DOMParser({ errorHandler: onError });
    const root = parser.parseFromString(text.read, 'text/xml')?.documentElement;
    return isSound && root ? { read: toElement(root) } : refuse('damaged', { part });
  } catch {
    return refuse('damaged', { part });
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

const none: XmlElement['children'] = [];
const noAttributes: XmlElement['attributes'] = Object.create(null);

/** How deep it goes was checked before. */
function toElement(node: Element): XmlElement {
  const children: (XmlElement | string)[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) children.push(toElement(child));
    else if (child.nodeType === 3 || child.nodeType === 4) children.push(child.nodeValue ?? '');
  }
  return {
    name: nameOf(node),
    attributes: node.attributes.length === 0 ? noAttributes : toAttributes(node.attributes),
    children: children.length === 0 ? none : children,
  };
}

function toAttributes(nodes: NamedNodeMap): XmlElement['attributes'] {
  const attributes: Record<string, string> = Object.create(null);
  for (let index = 0; index < nodes.length; index += 1) {
    const attribute = nodes.item(index);
    if (attribute !== null) attributes[nameOf(attribute)] = attribute.value;
  }
  return attributes;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** A namespace that is not known is read nowhere. */
function nameOf({ namespaceURI, localName, nodeName }: Attr | Element): string {
  if (!namespaceURI) return localName ?? nodeName;
  return `${prefixes.get(namespaceURI) ?? '?'}:${localName}`;
}
