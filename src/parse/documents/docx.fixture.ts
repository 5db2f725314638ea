import { zipOf } from '../zip/zip.fixture.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The namespaces that Word declares on each of its parts. */
const namespaces = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: office,
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const partNames = ['styles', 'numbering', 'footnotes', 'endnotes', 'header', 'footer', 'comments'] as const;

/** What stands within the root of each part, as XML; `body` within `w:body`. */
export type DocxParts = { readonly body: string } & Partial<Record<(typeof partNames)[number], string>>;

/** The bytes of a Word document of few parts; further files as they are given. */
export async function docxOf(
  parts: DocxParts | string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> {
  const { body, ...rest } = typeof parts === 'string' ? { body: parts } : parts;
  const present = partNames.filter((name) => name in rest);
  const relationships = present.map((name) => relationship(name, `${name}.xml`));
  const roots = { header: 'hdr', footer: 'ftr' } as Readonly<Record<string, string>>;
  return zipOf({
    '[Content_Types].xml': contentTypesOf(present),
    '_rels/.rels': relationshipsOf([relationship('officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relationshipsOf(relationships),
    'word/document.xml': rootOf('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      present.map((name) => [`word/${name}.xml`, rootOf(roots[name] ?? name, rest[name] ?? '')]),
    ),
    ...others,
  });
}

function contentTypesOf(present: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts = [['document', 'document.main'], ...present.map((name) => [name, name])];
  const overrides = parts.map(
    ([part, of]) => `<Override PartName="/word/${part}.xml" ContentType="${type}.${of}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function rootOf(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`;
}

function relationship(type: string, target: string): string {
  return `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`;
}

function relationshipsOf(relationships: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`;
}

/** A paragraph: its properties, then runs of letters, or XML where it begins with `<`. */
export function p(properties: string, ...runs: readonly string[]): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
}

/** A run of letters, with the properties of its look. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A run that holds another element. */
export function sign(element: string): string {
  return `<w:r>${element}</w:r>`;
}

/** The properties of a paragraph of a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A template of lists: its levels by their form and text, with more of what they say before the text and after it. */
export function listTemplate(
  id: number,
  ...levels: readonly (readonly [string, string, string?, string?])[]
): string {
  const written = levels.map(
    ([format, text, more = '', look = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/>${look}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${written.join('')}</w:abstractNum>`;
}

/** A list of a template, with what it changes of it. */
export function listOf(id: number, template: number, change = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${template}"/>${change}</w:num>`;
}

/** A table of rows of cells; each cell is its properties and its content. */
export function table(
  properties: string,
  ...rows: readonly (readonly (readonly [string, string])[])[]
): string {
  const cells = (row: readonly (readonly [string, string])[]): string =>
    row.map(([of, content]) => `<w:tc><w:tcPr>${of}</w:tcPr>${content}</w:tc>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
