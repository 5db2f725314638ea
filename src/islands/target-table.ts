import { targetTableWords } from '../wording/vi/target.ts';
import { LiveTable } from './table/live-table.ts';
import { targetShape } from './table/target-shape.ts';

/** The table of targets: `LiveTable` for what targets have. */
class TargetTable extends LiveTable {
  protected readonly shape = targetShape;
  protected readonly words = targetTableWords;
}

customElements.define('target-table', TargetTable);
