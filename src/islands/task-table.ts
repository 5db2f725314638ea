import { taskTableWords } from '../wording/vi/task-table.ts';
import { LiveTable } from './table/live-table.ts';
import { taskShape } from './table/task-shape.ts';

/** The table of tasks: `LiveTable` for what tasks have. */
class TaskTable extends LiveTable {
  protected readonly shape = taskShape;
  protected readonly words = taskTableWords;
}

customElements.define('task-table', TaskTable);
