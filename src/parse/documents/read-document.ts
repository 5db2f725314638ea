import { type FileLook, type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import { toPlainText } from '../../domain/documents/plain-text.ts';
import type { ReadDocument } from '../../domain/documents/read-document.ts';
import { decodeText } from '../files/encoding.ts';
import { isLockedOffice, lookOf } from '../zip/file-look.ts';
import { parseDocx } from './docx.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlainText } from './plain-text.ts';

/**
 * Reads a document in Word, Markdown or plain text. What it is, its content tells; the ending of its name tells Markdown
 * from plain text alone. Refused is what is none of them, what cannot be read safely, what has no words, and what bears
 * the ending of another kind: the copy that is kept of it would bear it too.
 */
export function readDocument(name: string, bytes: Uint8Array): Reading<ReadDocument> {
  const look = lookOf(bytes);
  const isNamedText = /\.(txt|md|markdown)$/i.test(name);
  if (look === 'zip' || isLockedOffice(bytes)) {
    const document = parseDocx(bytes);
    const isMisnamed = document.read !== undefined && isNamedText;
    return isMisnamed ? refuse('wrong-ending', { look: 'word', right: '.docx' }) : withWords(document);
  }
  if (look === 'text' && /\.docx?$/i.test(name)) return refuse('wrong-ending', { look, right: '.txt' });
  // UTF-16 without its mark looks like no text before it is decoded.
  return look === 'text' || (look === 'unknown' && isNamedText) ? readText(name, bytes) : otherKind(look);
}

function readText(name: string, bytes: Uint8Array): Reading<ReadDocument> {
  const { text, encoding } = decodeText(bytes);
  if (text === null) return refuse('legacy-letters', { encoding: lettersOf(encoding), words: '' });
  if (text.includes('\0')) return otherKind('unknown');
  return withWords(/\.(md|markdown)$/i.test(name) ? parseMarkdown(text) : parsePlainText(text));
}

/** A document that was scanned is pictures alone; lines and empty cells are no words. */
function withWords(document: Reading<ReadDocument>): Reading<ReadDocument> {
  if (document.read === undefined || /[\p{L}\p{N}]/u.test(toPlainText(document.read))) return document;
  const hasPicture = document.read.doubts.some(({ kind }) => kind === 'picture');
  return otherKind(hasPicture ? 'picture' : 'empty');
}

function otherKind(look: FileLook): Reading<ReadDocument> {
  return refuse('other-kind', { look, wanted: 'document' });
}

function lettersOf(
  encoding: ReturnType<typeof decodeText>['encoding'],
): 'tcvn3' | 'vni' | 'twice' | 'unknown' {
  return encoding === 'tcvn3' || encoding === 'vni' || encoding === 'twice' ? encoding : 'unknown';
}
