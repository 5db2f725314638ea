import type { XmlElement } from '../xml/xml-element.ts';

/** A note that the text refers to. */
export interface NoteMark {
  readonly key: string;
  readonly part: 'footnotes' | 'endnotes';
  /** `w:id` of the note in its part. */
  readonly id: string;
  /** The paragraph that its mark stands in. */
  readonly paragraph: number;
}

/** Numbers the notes of a document in the order of their marks: 1, 2 … at the foot, e1, e2 … at the end. */
export interface Notes {
  readonly marks: readonly NoteMark[];
  /** The mark that stands in the text for a reference. */
  readonly mark: (reference: XmlElement) => string;
}

export function createNotes(here: () => number): Notes {
  const marks: NoteMark[] = [];
  const counts = { footnotes: 0, endnotes: 0 };
  return {
    marks,
    mark: ({ name, attributes }) => {
      const part = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
      counts[part] += 1;
      const key = part === 'footnotes' ? `${counts[part]}` : `e${counts[part]}`;
      marks.push({ key, part, id: attributes['w:id'] ?? '', paragraph: here() });
      return `[^${key}]`;
    },
  };
}
