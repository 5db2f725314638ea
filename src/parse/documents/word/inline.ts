import type { DoubtKind } from '../notebook.ts';
import { childOf, elementsOf, textOf, valOf, type XmlElement } from '../xml/xml-element.ts';
import { boxesOf, chosenOf, pictureOf } from './drawing.ts';
import { toEquation } from './equation.ts';
import type { Fields } from './fields.ts';
import { leftOut, type Line, tailOf } from './line.ts';
import type { WordContext } from './context.ts';
import { isOn, overlay, readRunLook, type RunLook, type Switch } from './run-look.ts';
import { readSigns } from './run-signs.ts';
import { symbolFontOf, symbolShift } from './symbols.ts';

/** How letters look at a place, and what is doubtful about all of them there. */
interface Setting {
  readonly paragraph: RunLook;
  readonly kinds: readonly DoubtKind[];
}

/** Elements that say how others look or sound. Whatever is not known may hold words, and is walked through. */
const wordless: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sectPr', 'w:rt']);

/** Elements whose letters are doubtful as a whole. */
const doubtful: ReadonlyMap<string, DoubtKind> = new Map([
  ['w:ins', 'tracked-change'],
  ['w:moveTo', 'tracked-change'],
  ['w:del', 'deleted-words'],
  ['w:moveFrom', 'deleted-words'],
  ['w:fldSimple', 'field'],
]);

/** Walks through what stands in a paragraph and adds what is printed to its line. */
export function readInline(
  elements: readonly XmlElement[],
  line: Line,
  setting: Setting,
  context: WordContext,
): void {
  for (const element of elements) {
    const doubt = doubtful.get(element.name);
    if (element.name === 'w:r') readRun(element, line, setting, context);
    else if (doubt !== undefined) {
      readInline(elementsOf(element), line, { ...setting, kinds: [...setting.kinds, doubt] }, context);
    } else if (!wordless.has(element.name)) readOther(element, line, setting, context);
  }
}

function readOther(element: XmlElement, line: Line, setting: Setting, context: WordContext): void {
  switch (element.name) {
    case 'w:sdt': {
      const isAsked = childOf(element, 'w:sdtPr', 'w:showingPlcHdr') !== undefined;
      const kinds = isAsked ? [...setting.kinds, 'field' as const] : setting.kinds;
      readInline(elementsOf(element, 'w:sdtContent'), line, { ...setting, kinds }, context);
      break;
    }
    case 'mc:AlternateContent':
      readInline(elementsOf(chosenOf(element)), line, setting, context);
      break;
    case 'm:oMath':
    case 'm:oMathPara': {
      const piece = { text: toEquation(element), isBold: false, isItalic: false };
      line.add(piece, new Set([...setting.kinds, 'equation']));
      break;
    }
    case 'w:subDoc':
      context.notebook.doubt('other-part', tailOf(line));
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(element, line, context);
      break;
    default:
      readInline(elementsOf(element), line, setting, context);
  }
}

function readRun(run: XmlElement, line: Line, setting: Setting, context: WordContext): void {
  const properties = childOf(run, 'w:rPr');
  const own = readRunLook(properties);
  const letters = context.styles.lettersOf(valOf(properties, 'w:rStyle'));
  const isSwitched = (name: Switch): boolean => isOn(name, own, [setting.paragraph, letters]);
  const look = { isBold: isSwitched('bold'), isItalic: isSwitched('italic') };
  const { font } = overlay(overlay(setting.paragraph, letters), own);
  const kinds = [...setting.kinds];
  if (isSwitched('hidden')) kinds.push('hidden-text');
  if (isSwitched('struck')) kinds.push('struck-out');
  const isCapital = isSwitched('capitals');

  const print = (printed: string, signFont = font): void => {
    if (printed === '' || context.fields.isInstruction()) return;
    context.fields.print();
    const { text, doubt } = readSigns(printed, signFont, isCapital, context.notebook);
    const all = [...kinds, doubt, context.fields.doubt()].filter((kind) => kind !== null);
    line.add({ text, ...look }, new Set(all));
  };
  for (const element of elementsOf(run)) {
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        print(lettersOf(element));
        break;
      case 'w:sym':
        print(signOf(element), element.attributes['w:font'] ?? null);
        break;
      case 'w:instrText':
        context.fields.instruct(textOf(element));
        break;
      case 'w:fldChar':
        print(stepField(element, context.fields));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!kinds.some((kind) => leftOut.includes(kind))) print(context.notes.mark(element));
        break;
      case 'w:commentReference':
        context.notebook.doubt('comment', tailOf(line));
        break;
      case 'w:pgNum':
        context.notebook.doubt('page-number', tailOf(line));
        break;
      default:
        if (signs.has(element.name)) print(signs.get(element.name) ?? '');
        else readInline([element], line, setting, context);
    }
  }
}

/** Elements that stand for one sign. */
const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

/** Spaces of XML at the ends are printed only where the file says so; a line end within is a space. */
function lettersOf(element: XmlElement): string {
  const text = textOf(element);
  const printed = element.attributes['xml:space'] === 'preserve' ? text : trimXml(text);
  return printed.replaceAll(/[\r\n]+/g, ' ');
}

const xmlSpaces = ' \t\r\n';

/** A space that does not break is none of XML: Word prints it. */
function trimXml(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && xmlSpaces.includes(text.charAt(start))) start += 1;
  while (end > start && xmlSpaces.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function signOf({ attributes }: XmlElement): string {
  const written = attributes['w:char'] ?? '';
  if (!/^[0-9A-F]{1,4}$/i.test(written)) return '\ufffd';
  const code = Number.parseInt(written, 16);
  const isOfFont = code < 0x100 && symbolFontOf(attributes['w:font'] ?? null) !== null;
  return String.fromCharCode(isOfFont ? code + symbolShift : code);
}

function stepField(element: XmlElement, fields: Fields): string {
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      fields.begin(element);
      return '';
    case 'separate':
      fields.separate();
      return '';
    default:
      return fields.end();
  }
}

function readDrawing(drawing: XmlElement, line: Line, { notebook }: WordContext): void {
  line.boxes.push(...boxesOf(drawing));
  const picture = pictureOf(drawing);
  if (picture !== null) notebook.doubt('picture', picture.words || tailOf(line));
}
