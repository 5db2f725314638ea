import { fold } from '../../../text/fold.ts';
import { childOf, elementsOf, numberOf, valOf, type XmlElement } from '../xml/xml-element.ts';
import { noLook, overlay, readRunLook, type RunLook } from './run-look.ts';

/** Numbering as a paragraph or a style asks for it. */
export interface NumberingAsked {
  /** 0 switches numbering off. */
  readonly list: number | null;
  readonly level: number | null;
  /** The style that says so: a level of the list may be bound to it. Null where the paragraph itself does. */
  readonly style: string | null;
}

/** What a style says, with what it takes from the styles that it is based on. */
export interface Style {
  readonly look: RunLook;
  readonly alignment: string | null;
  /** From 1. */
  readonly heading: number | null;
  readonly numbering: NumberingAsked | null;
  /** The `w:tblBorders` of a table style. */
  readonly borders: XmlElement | null;
}

export interface Styles {
  /** Of a paragraph or table; without an id that of the default paragraph. */
  readonly of: (id: string | undefined) => Style;
  /** Of letters; none without an id. */
  readonly lettersOf: (id: string | undefined) => RunLook;
}

const plain: Style = { look: noLook, alignment: null, heading: null, numbering: null, borders: null };
/** A chain of styles longer than this is no chain that a person made. */
const longestChain = 32;

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map(
    elementsOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const defaults = { ...plain, look: readRunLook(childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')) };
  const known = new Map<string, Style>();
  const resolve = (id: string, left: number): Style => {
    const element = elements.get(id);
    if (element === undefined || left === 0) return defaults;
    const base = resolve(valOf(element, 'w:basedOn') ?? '', left - 1);
    return inherit(base, element, id);
  };
  const of = (id: string): Style => {
    const style = known.get(id) ?? resolve(id, longestChain);
    known.set(id, style);
    return style;
  };
  const defaultParagraph =
    [...elements].find(
      ([, { attributes }]) =>
        attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
    )?.[0] ?? '';
  return {
    of: (id) => of(id !== undefined && elements.has(id) ? id : defaultParagraph),
    lettersOf: (id) =>
      id !== undefined && elements.has(id) ? withoutDefaults(of(id).look, defaults) : noLook,
  };
}

/** The defaults of the document already stand in the style of the paragraph. */
function withoutDefaults(look: RunLook, { look: defaults }: Style): RunLook {
  const own = [...look.switches].filter(([name, value]) => defaults.switches.get(name) !== value);
  return { switches: new Map(own), font: look.font === defaults.font ? null : look.font };
}

function inherit(base: Style, element: XmlElement, id: string): Style {
  const properties = childOf(element, 'w:pPr');
  return {
    look: overlay(base.look, readRunLook(childOf(element, 'w:rPr'))),
    alignment: valOf(properties, 'w:jc') ?? base.alignment,
    heading: headingOf(properties) ?? nameAsHeading(valOf(element, 'w:name')) ?? base.heading,
    numbering: askedIn(properties, base.numbering, id),
    borders: childOf(element, 'w:tblPr', 'w:tblBorders') ?? base.borders,
  };
}

/** What a `w:pPr` asks for, over what its style does; `style` is null for that of a paragraph. */
export function askedIn(
  properties: XmlElement | undefined,
  base: NumberingAsked | null,
  style: string | null,
): NumberingAsked | null {
  const asked = childOf(properties, 'w:numPr');
  if (asked === undefined) return base;
  const list = numberOf(asked, 'w:numId');
  const level = numberOf(asked, 'w:ilvl');
  return {
    list: list ?? base?.list ?? null,
    level: level ?? (list === undefined ? (base?.level ?? null) : null),
    style: style ?? (level === undefined ? (base?.style ?? null) : null),
  };
}

/** The level that a `w:pPr` gives its paragraph in the outline, from 1; 9 there is text of the body. */
export function headingOf(properties: XmlElement | undefined): number | null {
  const level = numberOf(properties, 'w:outlineLvl');
  return level === undefined || level < 0 || level > 8 ? null : level + 1;
}

/** “heading 2”, and as programs in Vietnamese call it: “Đề mục 2”, “Tiêu đề 2”. */
function nameAsHeading(name: string | undefined): number | null {
  const [, level] = /^(?:heading|de muc|tieu de) ([1-9])$/.exec(fold(name ?? '')) ?? [];
  return level === undefined ? null : Number(level);
}
