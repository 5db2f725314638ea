import { describe, expect, test } from 'vitest';
import { loadTinyCorpus, tinyReport, tinyStatement, tinyTask } from '../../testing/tiny-corpus.ts';
import { toCatalogue } from './catalogue.ts';
import { toLatestReports } from './latest-reports.ts';

const tasks = [tinyTask(), tinyTask({ id: 'ii-2' })];
const first = tinyReport();
const second = tinyReport({
  ...{ periodStart: '2026-04-01', periodEnd: '2026-06-30', published: '2026-07-10', read: '2026-07-11' },
});

async function latestOf(reports: Readonly<Record<string, ReturnType<typeof tinyReport>>>) {
  const files = Object.entries(reports).map(([id, report]) => [`data/reports/thu/${id}.json`, report]);
  const corpus = await loadTinyCorpus({
    'data/plans/thu/tasks.json': tasks,
    ...Object.fromEntries(files),
  });
  return toLatestReports(toCatalogue(corpus)).map((latest) => ({
    reports: latest.reports.map(({ id }) => id),
    changes: latest.changes.map(({ entry, before, movedFrom, isCorrected }) => [
      entry.task.id,
      `${before.label} → ${entry.status.label}`,
      ...(movedFrom?.kind === 'day' ? [movedFrom.due] : []),
      ...(isCorrected ? ['corrected'] : []),
    ]),
    unchanged: latest.unchanged.map(({ task }) => task.id),
  }));
}

describe('the last reports about a plan', () => {
  test('are none where nothing was published', async () => {
    expect(await latestOf({})).toEqual([]);
  });

  test('are those of the newest period, and change what they say otherwise than those before', async () => {
    const said = [tinyStatement({ completion: 'suspended' }), tinyStatement({ task: 'ii-2' })];
    expect(await latestOf({ q1: first, q2: { ...second, tasks: said } })).toEqual([
      {
        reports: ['q2'],
        changes: [
          ['ii-1', 'in-progress → suspended'],
          ['ii-2', 'nothing-published → in-progress'],
        ],
        unchanged: [],
      },
    ]);
  });

  test('leave a task where it stood when they say the same again', async () => {
    expect(await latestOf({ q1: first, q2: second })).toEqual([
      { reports: ['q2'], changes: [], unchanged: ['ii-1'] },
    ]);
  });

  test('change a task whose deadline they move', async () => {
    const moved = { ...second, tasks: [tinyStatement({ newDue: '2027-03-31' })] };
    expect((await latestOf({ q1: first, q2: moved }))[0]?.changes).toEqual([
      ['ii-1', 'in-progress → in-progress', '2026-12-31'],
    ]);
  });

  test('take in what came after them, a correction of an earlier period too', async () => {
    const correction = tinyReport({
      ...{ published: '2026-08-01', read: '2026-08-02', tasks: [] },
      corrects: { report: 'q1', what: ['ii-1'] },
    });
    const other = { ...second, tasks: [tinyStatement({ task: 'ii-2' })] };
    expect(await latestOf({ q1: first, q2: other, 'q1-dinh-chinh': correction })).toEqual([
      {
        reports: ['q2', 'q1-dinh-chinh'],
        changes: [
          ['ii-1', 'in-progress → nothing-published', 'corrected'],
          ['ii-2', 'nothing-published → in-progress'],
        ],
        unchanged: [],
      },
    ]);
  });
});
