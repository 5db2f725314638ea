import type { Notebook } from '../notebook.ts';
import type { Counters } from './counters.ts';
import type { Fields } from './fields.ts';
import type { Notes } from './note-marks.ts';
import type { Styles } from './styles.ts';

/** What reading a part of a document needs of the whole. */
export interface WordContext {
  readonly notebook: Notebook;
  readonly styles: Styles;
  readonly counters: Counters;
  readonly fields: Fields;
  readonly notes: Notes;
  /** In a cell of a table a line end is no end of a paragraph that anybody could ask about. */
  readonly isCell: boolean;
}
