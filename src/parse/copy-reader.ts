import type { Corpus } from '../domain/corpus.ts';
import type { Reading } from '../domain/documents/file-refusal.ts';
import { toPlainText } from '../domain/documents/plain-text.ts';
import { readDocument } from './documents/read-document.ts';

/** What was read of documents, by the SHA-256 of their bytes: a save while the site is written reads none again. */
const readOnce = new Map<string, Reading<string>>();

/** Reads the copies of a corpus when they are asked for: only the checks do, and a Word document takes its time. */
export function createCopyReader(sources: Corpus['sources']): Corpus['readCopy'] {
  return (name) => {
    const copy = sources.get(name);
    if (copy === undefined) return null;
    if (name.endsWith('.txt')) {
      return { read: new TextDecoder().decode(copy.bytes).replaceAll('\r\n', '\n') };
    }
    if (!/\.(docx|md)$/.test(name)) return null;
    const known = readOnce.get(copy.sha256);
    if (known !== undefined) return known;
    const { read, refusal } = readDocument(name, copy.bytes);
    const text = read === undefined ? { refusal } : { read: toPlainText(read) };
    readOnce.set(copy.sha256, text);
    return text;
  };
}
