/** What can be wrong with the structure of a plan's text. */
export interface ClauseFindings {
  /** A block that a printed document does not have; `block` is its name in the Markdown tree. */
  'block-refused': { readonly block: string };
  /** Formatting inside a line; `format` is its name in the Markdown tree. */
  'format-refused': { readonly text: string; readonly format: string };
  /** A mark that Word writes before items; `count` lines of the plan begin with it. */
  'bullet-mark': { readonly mark: string; readonly count: number };
  /** A heading more than one level below the one before it. */
  'heading-level': { readonly found: number; readonly before: number };
  /** A list directly under a paragraph: a new item, or a paragraph broken before its dash. */
  'item-after-paragraph': null;
  'number-unescaped': { readonly mark: string; readonly blocks: number };
  'item-nested': { readonly mark: string; readonly blocks: number };
  'subclause-misplaced': {
    readonly printed: string;
    readonly parentNumber: string;
    /** The label of the clause that it stands in; null at the top. */
    readonly within: string | null;
  };
  'clause-twice': {
    readonly printed: string;
    readonly id: string;
    readonly first: { readonly file: string; readonly line: number };
  };
  'row-twice': {
    readonly number: string;
    readonly id: string;
    readonly first: { readonly file: string; readonly line: number };
  };
  /** A letter that the points of Vietnamese documents do not use. */
  'label-letter': { readonly label: string };
  /** A number that does not follow the one before it; `before` is null at the start of a level. */
  'label-gap': { readonly label: string; readonly before: string | null };
  'note-incomplete': { readonly on: string; readonly kind: string; readonly kinds: readonly string[] };
  /** The words before a note are not those that it names. */
  'note-misplaced': { readonly on: string; readonly before: string };
  'footnote-shape': { readonly key: string };
  'footnote-uncalled': { readonly key: string };
  'footnote-unwritten': { readonly key: string };
}
