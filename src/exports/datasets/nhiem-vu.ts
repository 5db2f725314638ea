import type { NamedAgency } from '../../domain/catalogue/entries.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The tasks and responsibilities, with their status on the day of the data. */
export const tasksDataset = defineDataset({
  id: 'nhiem-vu',
  columns: [
    'task_id',
    'plan_id',
    'clause_id',
    'title',
    'text',
    'lead',
    'lead_ids',
    'support',
    'support_ids',
    'timeframe',
    'start',
    'due',
    'recurrence',
    'completion',
    'timeliness',
    'status',
    'as_of',
    'url',
    'deadline',
    'rule',
    'sentence',
    'kind',
    'official',
  ],
  rows: ({ tasks, corpus }, links, words) =>
    tasks.map(({ id, plan, task, text, lead, support, status }) => ({
      task_id: id,
      plan_id: plan.id,
      clause_id: task.clause,
      title: task.title,
      text,
      ...{ lead: namesOf(lead), lead_ids: idsOf(lead) },
      ...{ support: namesOf(support), support_ids: idsOf(support) },
      timeframe: task.timeframe?.printed ?? null,
      start: task.timeframe?.start ?? null,
      due: task.timeframe?.due ?? null,
      recurrence: task.timeframe?.recurrence ?? null,
      completion: status.completion,
      timeliness: status.timeliness,
      status: words.statusLabels[status.label],
      as_of: corpus.asOf,
      url: links.task(id),
      deadline: status.inputs.deadline.kind === 'day' ? status.inputs.deadline.due : null,
      rule: status.rule,
      sentence: words.statusSentence(status),
      kind: task.kind,
      official: status.official,
    })),
});

function namesOf(named: readonly NamedAgency[]): string | null {
  return named.length === 0 ? null : joinList(named.map(({ printed }) => printed));
}

function idsOf(named: readonly NamedAgency[]): string | null {
  return named.length === 0 ? null : joinList(named.map(({ agency }) => agency.id));
}
