import type { DocumentParagraph } from '../domain/documents/read-document.ts';
import { foldWhiteSpace } from '../text/white-space.ts';

/** A paragraph of a document on one line. */
export interface SourceLine {
  readonly paragraph: number;
  /** Its lines joined by spaces; never empty. */
  readonly text: string;
  /** What forced line breaks part. */
  readonly parts: readonly string[];
  /** The number or mark that the file itself counts; null where it counts none. */
  readonly label: string | null;
  readonly heading: number | null;
  readonly alignment: DocumentParagraph['alignment'];
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** The line that a paragraph is; null where nothing is printed. */
export function toSourceLine(paragraph: DocumentParagraph): SourceLine | null {
  const parts = paragraph.text.split('\n').map(foldWhiteSpace).filter(Boolean);
  if (parts.length === 0) return null;
  const { label, heading, alignment, isBold, isItalic } = paragraph;
  return {
    ...{ paragraph: paragraph.paragraph, text: parts.join(' '), parts },
    ...{ label, heading, alignment, isBold, isItalic },
  };
}

/** Each printed line of a paragraph by itself, as they stand in a letterhead or a signature. */
export function splitParts(line: SourceLine): readonly SourceLine[] {
  return line.parts.map((text) => ({ ...line, text, parts: [text] }));
}

/** Whether a line only draws: a rule of hyphens, a row of stars, the marks of an end. */
export function isDrawn(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
