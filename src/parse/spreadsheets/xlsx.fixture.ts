import { toAddress } from '../../domain/spreadsheets/sheet.ts';
import { zipOf } from '../zip/zip.fixture.ts';

/** A cell as the XML of a sheet: its type, and what stands inside. Strings are inline texts, numbers are numbers. */
export type RawCell = string | number | null | { readonly attributes: string; readonly inside: string };

export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  /** XML before the rows: columns. */
  readonly before?: string;
  /** XML after the rows: merged cells. */
  readonly after?: string;
  /** The attributes of a row by its number, from 1. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface RawParts {
  /** The XML of each shared string. */
  readonly strings?: readonly string[];
  /** More parts, or other ones. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Formats of cells by the number of their style: `s="1"` a day, `s="2"` per cent, `s="3"` day and month. */
const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="16" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook of raw XML: what no program of ours would write, and others do. */
export function xlsxOf(
  sheets: readonly RawSheet[],
  { strings = [], parts = {} }: RawParts = {},
): Promise<Uint8Array> {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const each = (toXml: (sheet: RawSheet, number: number) => string): string =>
    sheets.map((sheet, at) => toXml(sheet, at + 1)).join('');
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${space}" xmlns:r="${office}"><sheets>${each(
      ({ name, state = 'visible' }, number) =>
        `<sheet name="${name}" sheetId="${number}" state="${state}" r:id="s${number}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${each(
      (_, number) =>
        `<Relationship Id="s${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )}<Relationship Id="t" Type="${office}/styles" Target="styles.xml"/><Relationship Id="u" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst xmlns="${space}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, toSheetXml(sheet, space)]),
    ),
    ...parts,
  });
}

function toSheetXml({ rows, before = '', after = '', rowAttributes = {} }: RawSheet, space: string): string {
  const data = rows
    .map((cells, at) => {
      const inside = cells.map((cell, column) => toCellXml(cell, toAddress(column, at + 1))).join('');
      return `<row r="${at + 1}" ${rowAttributes[at + 1] ?? ''}>${inside}</row>`;
    })
    .join('');
  return `<worksheet xmlns="${space}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function toCellXml(cell: RawCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  }
  return `<c r="${address}" ${cell.attributes}>${cell.inside}</c>`;
}

/** A cell of a shared string. */
export function sharedText(index: number): RawCell {
  return { attributes: 't="s"', inside: `<v>${index}</v>` };
}

/** A number in a style of the fixture. */
export function styled(value: number, style: 'day' | 'percent' | 'month'): RawCell {
  return { attributes: `s="${{ day: 1, percent: 2, month: 3 }[style]}"`, inside: `<v>${value}</v>` };
}

/** A formula, with the value that the program kept for it or without. */
export function formula(text: string, value?: number): RawCell {
  return { attributes: '', inside: `<f>${text}</f>${value === undefined ? '' : `<v>${value}</v>`}` };
}

export function error(code: string): RawCell {
  return { attributes: 't="e"', inside: `<v>${code}</v>` };
}
