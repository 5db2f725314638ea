/** What a file is, told by its content and never by the ending of its name. */
export type FileLook =
  | 'empty'
  | 'text'
  | 'word'
  | 'workbook'
  | 'slides'
  | 'old-word'
  | 'old-workbook'
  | 'old-office'
  | 'binary-workbook'
  | 'opendocument-text'
  | 'opendocument-sheet'
  | 'word-xml'
  | 'rtf'
  | 'html'
  | 'pdf'
  | 'picture'
  | 'zip'
  | 'archive'
  | 'unknown';

/** What a reader of files takes: a Word document, a workbook, or the text of a document in Word, Markdown or plain text. */
export type WantedFile = 'word' | 'workbook' | 'document';

/** Why a file is not read, by code, with the facts that the sentence about it needs; null where it needs none. */
export interface FileRefusalFacts {
  'other-kind': { readonly look: FileLook; readonly wanted: WantedFile };
  /** Its name ends as that of another kind; `right` is the ending that it should have. */
  'wrong-ending': { readonly look: FileLook; readonly right: '.docx' | '.txt' };
  /** A password is asked for before it opens. */
  locked: null;
  /** It carries a program that would run when it is opened; `part` is where. */
  macros: { readonly part: string };
  /** Cut short or spoilt; `part` is the part of it, null where it is the file as a whole. */
  damaged: { readonly part: string | null };
  /** What it would inflate to, in bytes, and the most that is read. */
  'too-big': { readonly bytes: number; readonly most: number };
  'too-many-parts': { readonly count: number; readonly most: number };
  /** A part whose name leads out of the file, or stands twice. */
  'part-name': { readonly part: string };
  /** Two parts share bytes, or one holds more than it says: nobody's program writes that. */
  'made-to-harm': { readonly part: string };
  /** Packed in a way that office programs do not use. */
  'packed-otherwise': { readonly part: string };
  /** The part that a file of its kind must have is not there. */
  'part-missing': { readonly part: string };
  /** Elements nested deeper than in any document that a person wrote. */
  'too-deep': { readonly most: number };
  /** Far more than the longest plan. */
  'too-long': { readonly length: number; readonly most: number; readonly unit: LengthUnit };
  /** Its letters are those of fonts of old, and mean others than they say. */
  'legacy-letters': { readonly encoding: LegacyLetters; readonly words: string };
}

/** Elements are those that a file is made of; lines together have no empty one between them. */
export type LengthUnit = 'characters' | 'elements' | 'lines' | 'lines-together';

export type LegacyLetters = 'tcvn3' | 'vni' | 'twice' | 'unknown';

/** One file that is not read, and why. */
export type FileRefusal = {
  readonly [Code in keyof FileRefusalFacts]: { readonly code: Code; readonly facts: FileRefusalFacts[Code] };
}[keyof FileRefusalFacts];

/** What was read, or why nothing was. */
export type Reading<T> = { readonly read: T; readonly refusal?: never } | Refused;

export interface Refused {
  readonly refusal: FileRefusal;
  readonly read?: never;
}

/** A reading that ends in a refusal. */
export function refuse<Code extends keyof FileRefusalFacts>(
  code: Code,
  facts: FileRefusalFacts[Code],
): Refused {
  // The code and its facts belong together by the signature; TypeScript cannot see it through a union.
  return { refusal: { code, facts } as FileRefusal };
}
