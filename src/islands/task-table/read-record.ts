import type { CsvRecord } from './csv.ts';
import { linkWords } from './live-row.ts';

/** A row as it stands in the page, for the file of what is shown. Addresses are those of the site it is read on. */
export function readRecord(element: HTMLTableRowElement, asOf: string): CsvRecord {
  const { dataset } = element;
  const words = (selector: string) => element.querySelector(selector)?.textContent.trim() ?? '';
  const ids = (list: string | undefined) => list?.split(' ').join('; ') ?? '';
  return {
    task_id: dataset['task'] ?? '',
    plan_id: dataset['plan'] ?? '',
    clause_id: dataset['clause'] ?? '',
    title: linkWords(element, 'task')[0] ?? '',
    text: words('[data-text]'),
    lead: linkWords(element, 'lead').join('; '),
    lead_ids: ids(dataset['lead']),
    support: linkWords(element, 'support').join('; '),
    support_ids: ids(dataset['support']),
    timeframe: words('[data-printed]'),
    start: dataset['start'] ?? '',
    due: dataset['due'] ?? '',
    recurrence: dataset['recurrence'] ?? '',
    completion: dataset['completion'] ?? '',
    timeliness: dataset['timeliness'] ?? '',
    status: words(`[data-cell='status']`),
    as_of: asOf,
    kind: dataset['kind'] ?? '',
    url: element.querySelector<HTMLAnchorElement>(`[data-cell='task'] a`)?.href ?? '',
  };
}
