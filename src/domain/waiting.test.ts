import { expect, test } from 'vitest';
import { loadTinyCorpus, tinyPlan, tinyTargets } from '../testing/tiny-corpus.ts';
import {
  tinyDraftFile,
  tinyDutyDraft,
  tinyTargetDraft,
  tinyTargetDrafts,
  tinyTaskDraft,
} from '../testing/tiny-drafts.ts';
import { toWaiting } from './waiting.ts';

async function waitingOf(files: Readonly<Record<string, unknown>>) {
  const { plans } = await loadTinyCorpus(files);
  const [plan] = plans;
  if (plan === undefined) throw new Error('there is no plan');
  return toWaiting(plan);
}

test('nothing waits where nothing was drafted', async () => {
  expect(Object.values(await waitingOf({})).flat()).toEqual([]);
});

test('a draft waits until its fact is recorded, whatever a person mended in it', async () => {
  const mended = { ...tinyTargetDraft(), year: 2029 };
  const other = tinyTargetDraft({ id: 'i-2--khac', clause: 'i-2' });
  const aside = { clause: 'i-2', quote: 'sáng kiến', reason: 'Thử.', rule: 'thu' };
  const { notGoals } = tinyTargetDrafts();
  const waiting = await waitingOf({
    [tinyDraftFile('targets')]: tinyTargetDrafts({
      targets: [mended, other],
      notGoals: [...notGoals, aside],
    }),
    [tinyDraftFile('tasks')]: [tinyTaskDraft(), tinyTaskDraft({ id: 'ii-1-viec-2' })],
    [tinyDraftFile('duties')]: [tinyDutyDraft(), tinyDutyDraft({ id: 'ii-1-2' })],
  });
  expect(waiting.targets).toEqual([other]);
  expect(waiting.notGoals).toEqual([aside]);
  expect(waiting.tasks.map(({ id }) => id)).toEqual(['ii-1-viec-2']);
  expect(waiting.duties.map(({ id }) => id)).toEqual(['ii-1-2']);
});

test('everything waits in a plan of which nothing is recorded', async () => {
  const waiting = await waitingOf({
    [`data/plans/${tinyPlan}/targets.json`]: tinyTargets({ targets: [], notGoals: [] }),
    [tinyDraftFile('targets')]: tinyTargetDrafts(),
  });
  expect([waiting.targets.length, waiting.notGoals.length]).toEqual([2, 1]);
});
