import type { NamedAgency, TaskParty } from '../../domain/catalogue/entries.ts';
import type { Role } from '../../schema/role.ts';
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
    'assigned',
    'assigned_ids',
    'requested',
    'requested_ids',
    'given_ids',
    'role_words',
  ],
  rows: ({ tasks, corpus }, links, words) =>
    tasks.map(({ id, plan, task, text, given, support, status }) => ({
      task_id: id,
      plan_id: plan.id,
      clause_id: task.clause,
      title: task.title,
      text,
      ...inRole('lead', [...given, ...support]),
      ...inRole('support', [...given, ...support]),
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
      ...inRole('assigned', given),
      ...inRole('requested', given),
      given_ids: idsOf(given),
      role_words: wordsOf([...given, ...support]),
    })),
});

/** The two columns of the bodies that have a role. */
function inRole<R extends Role>(
  role: R,
  parties: readonly TaskParty[],
): Record<R | `${R}_ids`, string | null> {
  const own = parties.filter((party) => party.role === role);
  // Computed keys lose their names in the type.
  return { [role]: namesOf(own), [`${role}_ids`]: idsOf(own) } as Record<R | `${R}_ids`, string | null>;
}

function wordsOf(parties: readonly TaskParty[]): string | null {
  const said = parties.flatMap(({ printed, rolePrinted }) =>
    rolePrinted === null ? [] : [`${printed}: ${rolePrinted}`],
  );
  return said.length === 0 ? null : joinList(said);
}

function namesOf(named: readonly NamedAgency[]): string | null {
  return named.length === 0 ? null : joinList(named.map(({ printed }) => printed));
}

function idsOf(named: readonly NamedAgency[]): string | null {
  return named.length === 0 ? null : joinList(named.map(({ agency }) => agency.id));
}
