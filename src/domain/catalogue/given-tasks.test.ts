import { expect, test } from 'vitest';
import { loadTinyCorpus, tinyGiven, tinyTask } from '../../testing/tiny-corpus.ts';
import { toCatalogue } from './catalogue.ts';
import { toGivenTasks } from './given-tasks.ts';

const department = tinyGiven();
const office = tinyGiven({
  ...{ printed: 'Văn phòng thử', agency: 'tra-vinh-van-phong-thu' },
  ...{ role: 'assigned', rolePrinted: null },
});

async function givenOf(tasks: readonly ReturnType<typeof tinyTask>[]) {
  const { tasks: entries } = toCatalogue(await loadTinyCorpus({ 'data/plans/thu/tasks.json': tasks }));
  return toGivenTasks(entries).map(({ agency, tasks: own, roles, due, undated }) => ({
    agency: agency?.name ?? null,
    tasks: own.length,
    roles: Object.entries(roles).filter(([, count]) => count > 0),
    due: [...due],
    undated,
  }));
}

test('tasks stand with whom they are given to, with the days that are printed and the number of those without', async () => {
  expect(
    await givenOf([
      tinyTask(),
      tinyTask({ id: 'ii-1-2', timeframe: null }),
      tinyTask({ id: 'ii-1-3', given: [] }),
    ]),
  ).toEqual([
    { agency: 'Sở Thử nghiệm', tasks: 2, roles: [['lead', 2]], due: [['2026-12-31', 1]], undated: 1 },
    { agency: null, tasks: 1, roles: [], due: [['2026-12-31', 1]], undated: 0 },
  ]);
});

test('a task of two bodies stands with both, each in its own role, with one that is named twice once', async () => {
  expect(await givenOf([tinyTask({ given: [department, office, department] })])).toEqual([
    { agency: 'Sở Thử nghiệm', tasks: 1, roles: [['lead', 1]], due: [['2026-12-31', 1]], undated: 0 },
    { agency: 'Văn phòng thử', tasks: 1, roles: [['assigned', 1]], due: [['2026-12-31', 1]], undated: 0 },
  ]);
});
