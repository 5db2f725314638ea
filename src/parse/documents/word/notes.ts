import type { DocumentFootnote } from '../../../domain/documents/read-document.ts';
import { elementsOf, type XmlElement } from '../xml/xml-element.ts';
import { readBlocks, toParagraphs } from './blocks.ts';
import type { WordContext } from './context.ts';
import type { NoteMark } from './note-marks.ts';

/** The notes that the text refers to, in the order of their marks. Changes within one are told at its mark. */
export function readNotes(
  marks: readonly NoteMark[],
  parts: Readonly<Record<NoteMark['part'], XmlElement | undefined>>,
  context: WordContext,
): readonly DocumentFootnote[] {
  const notes = {
    footnotes: byId(parts.footnotes),
    endnotes: byId(parts.endnotes),
  };
  return marks.map(({ key, part, id, paragraph }) => {
    const note = notes[part].get(id);
    const there = { ...context, notebook: context.notebook.at(paragraph) };
    if (note === undefined) there.notebook.doubt('other-part', `[^${key}]`);
    const paragraphs = note === undefined ? [] : toParagraphs(readBlocks(note, there), there);
    return { key, text: paragraphs.map(({ text }) => text).join('\n') };
  });
}

function byId(part: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  return new Map(elementsOf(part).map((note) => [note.attributes['w:id'] ?? '', note]));
}
