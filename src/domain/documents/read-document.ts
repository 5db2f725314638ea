/** Where a passage stands in the file that was read: the paragraph, counted from 1, cells of tables counted too. */
export interface DocumentPlace {
  readonly paragraph: number;
}

/** A paragraph as it is printed: an automatic number or mark is part of its text. A forced line break is `\n`. */
export interface DocumentParagraph extends DocumentPlace {
  readonly type: 'paragraph';
  readonly text: string;
  /**
   * Whether the file itself says that the text begins with a number or mark it counts (`II.`, `a)`, `-`): what is
   * printed then is certain; null where the text only looks like it does, or has none.
   */
  readonly label: string | null;
  /** Level of a heading, from 1; null where the file does not call it one. */
  readonly heading: number | null;
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | null;
  /** All of its letters are bold; all are slanted. */
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A cell, with what it covers; the cells that it covers are not in their rows. */
export interface DocumentCell {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly columns: number;
  readonly rows: number;
}

export interface DocumentTable extends DocumentPlace {
  readonly type: 'table';
  readonly rows: readonly (readonly DocumentCell[])[];
  /** The file draws no lines around it: it only places text side by side, as the head of an official document does. */
  readonly isLayout: boolean;
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

/** A footnote; its mark stands in the text as `[^key]`. */
export interface DocumentFootnote {
  readonly key: string;
  readonly text: string;
}

/** What reading changed in the letters of a file. */
export const documentChangeKinds = [
  'soft-hyphen',
  'white-space',
  'hidden',
  'dash',
  'look-alike',
  'composed',
  'symbol',
  'label-written',
  'line-joined',
  // Letters that the file shows as capitals.
  'capitals',
] as const;

export interface DocumentChange extends DocumentPlace {
  readonly kind: (typeof documentChangeKinds)[number];
  /** The words around it before and after, short. */
  readonly before: string;
  readonly after: string;
}

/**
 * What reading is not sure of, or had to leave out. A code; the words for it are in the wording. Left out are
 * `deleted-words`, `hidden-text`, `comment`, `picture`, `page-number`, `header-footer` and `other-part`; the words of all
 * others stand in the text.
 */
export const documentDoubtKinds = [
  'label-typed-over-automatic',
  'numbering-restarts',
  'merged-cells',
  'nested-table',
  'text-box',
  'picture',
  'field',
  'tracked-change',
  'comment',
  'unknown-symbol',
  'line-break',
  'page-number',
  'equation',
  // Struck out in a change that nobody accepted yet; words put in by one are 'tracked-change', and stand in the text.
  'deleted-words',
  'hidden-text',
  // Printed with a line through them.
  'struck-out',
  // At the head or foot of every page.
  'header-footer',
  // A file within the file, such as another document set in.
  'other-part',
  // A fifth letter of automatic numbering: the file prints e), where Vietnamese texts count đ).
  'letter-order',
  // A few words in the letters of fonts of old, among others that are sound.
  'legacy-letters',
  // Lines of plain text that stand in columns, as the rows of a table do.
  'text-table',
] as const;

export interface DocumentDoubt extends DocumentPlace {
  readonly kind: (typeof documentDoubtKinds)[number];
  /** The words that it concerns, or those that stand nearest to it. */
  readonly words: string;
}

/** A document as it was read from a Word file, Markdown or plain text: what it says in printed order, in NFC. */
export interface ReadDocument {
  readonly blocks: readonly DocumentBlock[];
  readonly footnotes: readonly DocumentFootnote[];
  readonly changes: readonly DocumentChange[];
  readonly doubts: readonly DocumentDoubt[];
}
