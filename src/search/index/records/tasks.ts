import { yearOf } from '../../../domain/catalogue/due-years.ts';
import { statusSlugs } from '../../../links/status-slugs.ts';
import { noFacets, noFacts, type SearchRecord } from '../record.ts';
import { ofPlan, type RecordSource, titlesAbove } from './source.ts';

/** Every task and responsibility, with who leads and who helps, as printed. */
export function toTaskRecords(source: RecordSource): readonly SearchRecord[] {
  const { catalogue, links, words } = source;
  return catalogue.tasks.map(({ id, plan, task, placed, text, lead, support, status }) => {
    const due = yearOf(task.timeframe?.due);
    const printed = (parties: typeof lead): string => parties.map((party) => party.printed).join('; ');
    return {
      url: links.task(id),
      kind: 'task',
      title: task.title,
      names: [],
      text: [
        text,
        lead.length > 0 ? words.lead(printed(lead)) : '',
        support.length > 0 ? words.support(printed(support)) : '',
        task.timeframe === null ? '' : words.time(task.timeframe.printed),
      ]
        .filter(Boolean)
        .join('\n'),
      where: words.reference(placed),
      path: titlesAbove(placed),
      ...noFacts,
      duty: {
        leads: lead.map(({ agency }) => agency.id),
        lead: printed(lead),
        time: task.timeframe?.printed ?? '',
      },
      ...ofPlan(plan, source),
      facets: {
        ...noFacets,
        province: [plan.meta.province],
        plan: [plan.id],
        agency: [...new Set([...lead, ...support].map(({ agency }) => agency.id))],
        year: due === null ? [] : [String(due)],
        status: [statusSlugs[status.label]],
      },
    };
  });
}
