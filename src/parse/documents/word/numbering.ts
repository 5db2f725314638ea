import {
  childOf,
  elementsOf,
  numberOf,
  switchOf,
  toNumber,
  valOf,
  type XmlElement,
} from '../xml/xml-element.ts';

/** One level of a list, as numbering.xml describes it. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Text of the label: `%1.`, `Điều %1.`, or the mark of a bullet. */
  readonly text: string;
  /** Font of the mark: what Symbol and Wingdings draw is another sign than the letter. */
  readonly font: string | null;
  /** Nothing stands between the label and the text. */
  readonly isTight: boolean;
  /** The level, from 1, after which it counts anew; 0 for never, null for after any above it. */
  readonly restart: number | null;
  /** All numbers of the label in digits, whatever the levels above say. */
  readonly isLegal: boolean;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | null;
}

export interface List {
  /** Lists of the same counters count on from each other. */
  readonly counters: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels at which this list begins anew, with the number it begins with. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document by their number; `w:num` in numbering.xml. */
export type Lists = ReadonlyMap<number, List>;

/** How many times a list may name a style that names another list. */
const longestChain = 8;

export function readLists(root: XmlElement | undefined, styles: XmlElement | undefined): Lists {
  const templates = new Map(
    elementsOf(root, 'w:abstractNum').map((template) => [template.attributes['w:abstractNumId'], template]),
  );
  const numbers = new Map(elementsOf(root, 'w:num').map((num) => [num.attributes['w:numId'], num]));
  const listOfStyle = new Map(
    elementsOf(styles, 'w:style').map((style) => [
      style.attributes['w:styleId'],
      valOf(style, 'w:pPr', 'w:numPr', 'w:numId'),
    ]),
  );
  const templateOf = (num: XmlElement | undefined, left: number): XmlElement | undefined => {
    const template = templates.get(valOf(num, 'w:abstractNumId'));
    const link = valOf(template, 'w:numStyleLink');
    if (link === undefined || left === 0) return template;
    return templateOf(numbers.get(listOfStyle.get(link)), left - 1) ?? template;
  };
  return new Map(
    [...numbers].flatMap(([id, num]) => {
      const template = templateOf(num, longestChain);
      const number = toNumber(id);
      return template === undefined || number === undefined ? [] : [[number, toList(num, template)]];
    }),
  );
}

/** Nine levels, counted from 0. */
const lastLevel = 8;

function toList(num: XmlElement, template: XmlElement): List {
  const levels = new Map<number, ListLevel>();
  const restarts = new Map<number, number>();
  for (const level of elementsOf(template, 'w:lvl')) levels.set(indexOf(level), toLevel(level));
  for (const change of elementsOf(num, 'w:lvlOverride')) {
    const index = indexOf(change);
    const level = childOf(change, 'w:lvl');
    if (level !== undefined) levels.set(index, toLevel(level));
    const start = numberOf(change, 'w:startOverride');
    if (start !== undefined) restarts.set(index, start);
  }
  for (const index of levels.keys()) if (index > lastLevel) levels.delete(index);
  return { counters: template.attributes['w:abstractNumId'] ?? '', levels, restarts };
}

function indexOf(level: XmlElement): number {
  return toNumber(level.attributes['w:ilvl']) ?? 0;
}

function toLevel(level: XmlElement): ListLevel {
  const fonts = childOf(level, 'w:rPr', 'w:rFonts')?.attributes ?? {};
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format: formatOf(level),
    text: valOf(level, 'w:lvlText') ?? '',
    font: fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? null,
    isTight: valOf(level, 'w:suff') === 'nothing',
    restart: numberOf(level, 'w:lvlRestart') ?? null,
    isLegal: switchOf(level, 'w:isLgl') ?? false,
    style: valOf(level, 'w:pStyle') ?? null,
  };
}

/** A form that only newer programs know stands beside one that all know. */
function formatOf(level: XmlElement): string {
  return (
    valOf(level, 'w:numFmt') ?? valOf(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt') ?? 'decimal'
  );
}
