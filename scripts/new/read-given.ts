import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ReadDocument } from '../../src/domain/documents/read-document.ts';
import type { FileRefusalFacts } from '../../src/domain/documents/file-refusal.ts';
import { readDocument } from '../../src/parse/documents/read-document.ts';
import { fileRefusalWords } from '../../src/wording/vi/file-refusal.ts';
import { newWording as words } from '../../src/wording/vi/new.ts';
import { Failure } from '../command/failure.ts';

/** A file that somebody gave, byte for byte, and what it says. */
export interface GivenDocument {
  readonly name: string;
  /** With its dot, in small letters. */
  readonly ending: string;
  readonly bytes: Uint8Array;
  readonly document: ReadDocument;
}

const endings = ['.docx', '.md', '.txt'];

/** Reads the one file that is named. @throws Failure where there is none, or one that cannot be read. */
export async function readGiven(files: readonly string[]): Promise<GivenDocument> {
  const [file] = files;
  if (file === undefined) throw new Failure(words.fileNeeded);
  if (files.length > 1) throw new Failure(words.filesMany(files.length));
  const name = basename(file);
  const ending = extname(name).toLowerCase();
  if (!endings.includes(ending)) throw new Failure(words.fileKind(name, ending));
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new Failure(words.fileMissing(file));
  const { read, refusal } = readDocument(name, bytes);
  if (read === undefined) throw new Failure(sayRefusal(name, refusal));
  return { name, ending, bytes, document: read };
}

function sayRefusal<Code extends keyof FileRefusalFacts>(
  name: string,
  { code, facts }: { readonly code: Code; readonly facts: FileRefusalFacts[Code] },
): string {
  const { message, fix } = fileRefusalWords[code](facts);
  return [`${name}: ${message}`, ...(fix === null ? [] : [fix])].join(' ');
}
