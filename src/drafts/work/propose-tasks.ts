import type { PlanDocument } from '../../domain/clauses/clause.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import type { TaskDraft } from '../../schema/draft.ts';
import { findParties } from './find-parties.ts';
import { findWork } from './find-work.ts';
import type { ReadName } from './names/read-name.ts';
import type { Party } from './parties.ts';
import { findTime } from './time/find-time.ts';
import { toTitle } from './title.ts';
import type { WorkItem } from './work-item.ts';

/** A task of which the bodies are known by their printed names alone. */
export interface NamedTask extends Omit<TaskDraft, 'given' | 'support'> {
  readonly given: readonly Party[];
  readonly support: readonly Party[];
}

/** The tasks and responsibilities of a plan, in printed order. */
export function proposeTasks(document: PlanDocument, readName: ReadName): readonly NamedTask[] {
  return findWork(document, readName)
    .map((item) => toTask(item, readName))
    .filter(({ title }) => title !== '');
}

function toTask(item: WorkItem, readName: ReadName): NamedTask {
  const { id, words } = item.placed.clause;
  const { given, support } = findParties(item, readName);
  const printedIn = [...given, ...support].map(({ clause }) => clause).filter((clause) => clause !== id);
  return {
    id,
    kind: item.kind,
    clause: id,
    title: toTitle(item, readName),
    given,
    support,
    assignedIn: [...new Set(printedIn)],
    timeframe: findTime(item),
    note: null,
    quote: wordsOf(words).trim(),
    rule: item.rule,
  };
}
