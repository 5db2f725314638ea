/** What can be wrong with a table that came back, before anybody asks what it means. */
export interface TableProblems {
  /** No such sheet; `nearest` of the `others` is the one that was perhaps renamed. */
  'sheet-missing': { readonly nearest: string | null; readonly others: readonly string[] };
  /** No row holds the names of the columns. */
  'headers-missing': { readonly headers: readonly string[] };
  /** `nearest` is the name that perhaps stands for it now, `others` all that no column of ours has. */
  'column-missing': {
    readonly header: string;
    readonly nearest: string | null;
    readonly others: readonly string[];
  };
  'column-twice': { readonly header: string; readonly first: string };
  'cell-error': CellFacts;
  /** A formula whose value the file does not hold. */
  'cell-unreckoned': CellFacts;
  /** Merged over columns with the one at `by`. */
  'cell-covered': { readonly header: string; readonly by: string };
  'text-too-long': { readonly header: string; readonly length: number; readonly most: number };
  /** Something was typed that the program took for a day; `found` is that day (ISO). */
  'day-for-text': CellFacts;
  'day-for-number': CellFacts;
  /** `nearest` is how the number that was probably meant is written. */
  'number-form': CellFacts & { readonly nearest: string | null };
  'day-form': CellFacts;
  'choice-unknown': CellFacts & {
    readonly list: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
}

interface CellFacts {
  readonly header: string;
  /** What the cell shows. */
  readonly found: string;
}

/** Something wrong in a workbook: which sheet and cell, and the facts that a sentence about it needs. It holds no words. */
export type Problem<Facts> = {
  readonly [Code in keyof Facts]: {
    readonly sheet: string;
    /** `F12`; null where the sheet as a whole is meant. */
    readonly cell: string | null;
    readonly code: Code;
    readonly facts: Facts[Code];
  };
}[keyof Facts];

export type TableProblem = Problem<TableProblems>;
