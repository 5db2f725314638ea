import type { Duty } from '../../schema/duty.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The obligations to report or review. */
export const dutiesDataset = defineDataset({
  id: 'lich-bao-cao',
  columns: [
    'duty_id',
    'plan_id',
    'clause_id',
    'quote',
    'from',
    'to',
    'frequency',
    'due_month',
    'due_day',
    'url',
    'from_ids',
    'to_ids',
    'kind',
    'note',
    'due_printed',
  ],
  rows: ({ duties }, links) =>
    duties.map(({ id, plan, duty }) => ({
      duty_id: id,
      plan_id: plan.id,
      clause_id: duty.clause,
      quote: duty.quote,
      from: namesOf(duty.from),
      to: namesOf(duty.to),
      frequency: joinList(duty.frequencies),
      due_month: duty.dueMonth,
      due_day: duty.dueDay,
      url: links.clause(plan.id, duty.clause),
      from_ids: idsOf(duty.from),
      to_ids: idsOf(duty.to),
      kind: duty.kind,
      note: duty.note,
      due_printed: duty.duePrinted,
    })),
});

function namesOf(parties: Duty['from']): string | null {
  return parties.length === 0 ? null : joinList(parties.map(({ printed }) => printed));
}

function idsOf(parties: Duty['from']): string | null {
  const ids = parties.map(({ agency }) => agency).filter((agency) => agency !== null);
  return ids.length === 0 ? null : joinList(ids);
}
