/** A value that a cell can be chosen to have, and the word that stands for it. */
export interface Choice {
  readonly value: string;
  readonly word: string;
}

/** The values of a drop-down, under the name by which people are told of it. */
export interface ChoiceList {
  readonly name: string;
  /** Of words for one value the first is written, all are read. */
  readonly choices: readonly Choice[];
  /**
   * The name of the hidden column that keeps the values, where the words may change before the workbook comes back; null
   * where they do not.
   */
  readonly keptAs: string | null;
}

/** What the cells of a column hold. `texts` and `choices` are several in one cell, parted by semicolons. */
export type CellForm =
  | { readonly kind: 'text' | 'texts' | 'number' | 'day' }
  | { readonly kind: 'choice' | 'choices'; readonly list: ChoiceList };

/** What a cell says: a text, the value of a choice, a day (ISO), a number, several of them, or nothing. */
export type CellValue = string | number | readonly string[] | null;

/** One column of a form. */
export interface ColumnForm {
  readonly id: string;
  /** The name in its first cell, by which it is found again wherever it was moved. */
  readonly header: string;
  /** `filled` by a person; `kept` to know the row by; `shown` only to read, and never read back. */
  readonly use: 'filled' | 'kept' | 'shown';
  readonly cell: CellForm;
  /** In characters; 0 hides the column. */
  readonly width: number;
}

/** A table that is sent out as a sheet and comes back filled in. */
export interface TableForm {
  /** The name of its sheet. */
  readonly sheet: string;
  readonly columns: readonly ColumnForm[];
}

/** A row by the ids of the columns; what is missing is nothing. */
export type FormRow = Readonly<Record<string, CellValue>>;

/** A form with its rows. */
export interface FilledForm {
  readonly form: TableForm;
  readonly rows: readonly FormRow[];
  /** How many columns at the left stay in view. */
  readonly frozenColumns: number;
  /** In each row the words of the one column stand out where the other prints them. */
  readonly marked: { readonly words: string; readonly within: string } | null;
  /** The column in which a person decides, with the tint of each decision. */
  readonly decided: { readonly column: string; readonly tints: Readonly<Record<string, Tint>> } | null;
}

export type Tint = 'good' | 'changed' | 'gone';

/** A whole workbook that is sent out: what to do with it, tables to fill in, and the lists of their drop-downs. */
export interface WorkbookForm {
  readonly title: string;
  readonly guide: GuideSheet;
  readonly tables: readonly FilledForm[];
  /** The name of the sheet that holds the lists, the last one. */
  readonly listSheet: string;
  /** What a program says of a word that is in no list. */
  readonly notListed: { readonly title: string; readonly message: string };
}

/** The first sheet: a title, what is told of the workbook, and what is to be done, a sentence each. */
export interface GuideSheet {
  readonly sheet: string;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly steps: readonly string[];
}
