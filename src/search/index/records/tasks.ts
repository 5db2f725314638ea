import { dueYearOf } from '../../../domain/catalogue/due-years.ts';
import { toRoleGroups } from '../../../domain/catalogue/roles.ts';
import { statusSlugs } from '../../../links/status-slugs.ts';
import { noFacets, noFacts, type SearchRecord } from '../record.ts';
import { ofPlan, type RecordSource, titlesAbove } from './source.ts';

/** Every task and responsibility, with whom it is given to and who is to join, as printed. */
export function toTaskRecords(source: RecordSource): readonly SearchRecord[] {
  const { catalogue, links, words } = source;
  return catalogue.tasks.map(({ id, plan, task, placed, text, given, support, status }) => {
    const due = dueYearOf({ status });
    return {
      url: links.task(id),
      kind: 'task',
      title: task.title,
      names: [],
      text: [
        text,
        ...toRoleGroups([...given, ...support]).map(({ role, parties }) =>
          words.inRole(role, parties.map(({ printed }) => printed).join('; ')),
        ),
        task.timeframe === null ? '' : words.time(task.timeframe.printed),
      ]
        .filter(Boolean)
        .join('\n'),
      where: words.reference(placed),
      path: titlesAbove(placed),
      ...noFacts,
      duty: {
        givenTo: given.map(({ agency }) => agency.id),
        given: words.parties(given),
        time: task.timeframe?.printed ?? '',
      },
      ...ofPlan(plan, source),
      facets: {
        ...noFacets,
        province: [plan.meta.province],
        plan: [plan.id],
        agency: [...new Set([...given, ...support].map(({ agency }) => agency.id))],
        year: due === null ? [] : [String(due)],
        status: [statusSlugs[status.label]],
      },
    };
  });
}
