import type { Clause } from '../../domain/clauses/clause.ts';
import type { PlacedClause } from '../../domain/clauses/walk.ts';
import type { Task } from '../../schema/task.ts';
import type { TaskRule } from '../../schema/draft-rules.ts';

/** A clause that orders work, and what is printed elsewhere about it. */
export interface WorkItem {
  readonly placed: PlacedClause;
  readonly kind: Task['kind'];
  /** The rule that found it. */
  readonly rule: TaskRule;
  /** The lines beside it that say who does it and when (“* Đơn vị thực hiện: …”), with what stands under them. */
  readonly lines: readonly PlacedClause[];
  /** Of a row the table that it stands in; null elsewhere. */
  readonly table: Clause | null;
}
