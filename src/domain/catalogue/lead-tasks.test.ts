import { expect, test } from 'vitest';
import { loadTinyCorpus, tinyTask } from '../../testing/tiny-corpus.ts';
import { toCatalogue } from './catalogue.ts';
import { toLeadTasks } from './lead-tasks.ts';

const office = { printed: 'Văn phòng thử', agency: 'tra-vinh-van-phong-thu' };
const department = { printed: 'Sở Thử nghiệm', agency: 'tra-vinh-so-thu-nghiem' };

async function leadsOf(tasks: readonly ReturnType<typeof tinyTask>[]) {
  const { tasks: entries } = toCatalogue(await loadTinyCorpus({ 'data/plans/thu/tasks.json': tasks }));
  return toLeadTasks(entries).map(({ agency, tasks: own, due, undated }) => ({
    agency: agency?.name ?? null,
    tasks: own.length,
    due: [...due],
    undated,
  }));
}

test('tasks stand with their lead, with the days that are printed and the number of those without', async () => {
  expect(
    await leadsOf([
      tinyTask(),
      tinyTask({ id: 'ii-1-2', timeframe: null }),
      tinyTask({ id: 'ii-1-3', lead: [] }),
    ]),
  ).toEqual([
    { agency: 'Sở Thử nghiệm', tasks: 2, due: [['2026-12-31', 1]], undated: 1 },
    { agency: null, tasks: 1, due: [['2026-12-31', 1]], undated: 0 },
  ]);
});

test('a task with two leads stands with both, with one that is named twice once', async () => {
  expect(await leadsOf([tinyTask({ lead: [department, office, department] })])).toEqual([
    { agency: 'Sở Thử nghiệm', tasks: 1, due: [['2026-12-31', 1]], undated: 0 },
    { agency: 'Văn phòng thử', tasks: 1, due: [['2026-12-31', 1]], undated: 0 },
  ]);
});
