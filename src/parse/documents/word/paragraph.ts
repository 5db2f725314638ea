import type { DocumentParagraph } from '../../../domain/documents/read-document.ts';
import { cleanLetters } from '../letters.ts';
import { isAll } from '../pieces.ts';
import { typedLabelOf } from '../typed-label.ts';
import { childOf, elementsOf, switchOf, valOf, type XmlElement } from '../xml/xml-element.ts';
import type { WordContext } from './context.ts';
import type { PrintedLabel } from './counters.ts';
import { readInline } from './inline.ts';
import { createLine, textOfLine } from './line.ts';
import { askedIn, headingOf } from './styles.ts';

/** A paragraph as it is printed, null where nothing is; with the boxes of text that hang on it. */
export interface ReadParagraph {
  readonly paragraph: DocumentParagraph | null;
  readonly boxes: readonly XmlElement[];
}

const alignments: Readonly<Record<string, DocumentParagraph['alignment']>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  center: 'center',
  both: 'justify',
  distribute: 'justify',
};

/** Reads one `w:p`; `before` are paragraphs whose end was struck out, so that they run on into this one. */
export function readParagraph(
  element: XmlElement,
  before: readonly XmlElement[],
  context: WordContext,
): ReadParagraph {
  const { notebook, styles, fields } = context;
  const properties = childOf(element, 'w:pPr');
  const style = styles.of(valOf(properties, 'w:pStyle'));
  const line = createLine(notebook);
  const setting = { paragraph: style.look, kinds: [] };
  for (const part of [...before, element]) readInline(elementsOf(part), line, setting, context);
  line.close();
  if (fields.endParagraph()) notebook.doubt('field', textOfLine(line));
  const raw = textOfLine(line);
  const label = isShown(properties, raw)
    ? context.counters.next(askedIn(properties, style.numbering, null))
    : null;
  const text = cleanLetters(`${writeLabel(label, raw, context)}${raw}`, notebook);
  if (text === '') return { paragraph: null, boxes: line.boxes };
  const paragraph: DocumentParagraph = {
    type: 'paragraph',
    paragraph: notebook.here(),
    text,
    label: label?.text ?? null,
    heading: headingOf(properties) ?? style.heading,
    alignment: alignments[valOf(properties, 'w:jc') ?? style.alignment ?? ''] ?? null,
    isBold: isAll(line.pieces, ({ isBold }) => isBold),
    isItalic: isAll(line.pieces, ({ isItalic }) => isItalic),
  };
  noteShape(paragraph, properties, context);
  notebook.turn();
  return { paragraph, boxes: line.boxes };
}

/** A paragraph that is hidden with its end takes no room and no number. */
function isShown(properties: XmlElement | undefined, raw: string): boolean {
  return raw !== '' || switchOf(childOf(properties, 'w:rPr'), 'w:vanish') !== true;
}

/** The label as it stands before the text, and what is doubtful about it. */
function writeLabel(label: PrintedLabel | null, raw: string, { notebook }: WordContext): string {
  if (label === null) return '';
  const { text, isTight, bullet } = label;
  // A label is a word of its own, however near the text is set; but “Điều 1” with “. Phạm vi” is not.
  const written = isTight && /^\s*[.,:;)]/.test(raw) ? text : `${text} `;
  if (bullet === null || bullet.shown === text) notebook.change('label-written', raw, written + raw);
  else {
    const kind = bullet.isDash ? 'dash' : 'symbol';
    notebook.change(kind, `${bullet.shown} ${raw}`, written + raw);
  }
  const typed = typedLabelOf(raw.slice(0, 40).trimStart());
  const isDouble = typed !== null && (bullet === null || /^[-+*•–—]/u.test(typed));
  if (isDouble) notebook.doubt('label-typed-over-automatic', written + raw);
  if (label.isRestart) notebook.doubt('numbering-restarts', written + raw);
  if (label.isFifthLetter) notebook.doubt('letter-order', written + raw);
  if (label.isUnknownForm) notebook.doubt('unknown-symbol', written + raw);
  return written;
}

function noteShape(
  { text, label, heading, alignment, isBold }: DocumentParagraph,
  properties: XmlElement | undefined,
  { notebook, counters, isCell }: WordContext,
): void {
  if (text.includes('\n') && alignment !== 'center' && !isCell) notebook.doubt('line-break', text);
  if (childOf(properties, 'w:framePr') !== undefined) notebook.doubt('text-box', text);
  const isTitle = heading !== null || alignment === 'center' || isBold;
  if (label === null && (isTitle || typedLabelOf(text) !== null)) counters.interrupt();
}
