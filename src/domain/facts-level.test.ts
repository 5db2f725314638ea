import { describe, expect, test } from 'vitest';
import { planText, tinyFrontmatter } from '../testing/plan-fixture.ts';
import { loadTinyCorpus, tinyPlan, tinyTargets } from '../testing/tiny-corpus.ts';
import {
  tinyDraftFile,
  tinyDutyDraft,
  tinyTargetDraft,
  tinyTargetDrafts,
  tinyTaskDraft,
} from '../testing/tiny-drafts.ts';
import { countWaiting, countWaitingOf } from './count-waiting.ts';
import { dutiesOf, figuresOf, tasksOf } from './facts-level.ts';
import { toLeftOut } from './left-out.ts';

async function planWith(files: Readonly<Record<string, unknown>>) {
  const { plans } = await loadTinyCorpus(files);
  const [plan] = plans;
  if (plan === undefined) throw new Error('there is no plan');
  return plan;
}

const atLevel = (facts: string) => ({
  [`content/plans/${tinyPlan}.mdx`]: planText(
    '1\\. Chữ.',
    tinyFrontmatter.replace('facts: all', `facts: ${facts}`),
  ),
});
const otherTarget = tinyTargetDraft({ id: 'i-1--khac' });
const otherTask = tinyTaskDraft({ id: 'ii-1-viec-2', kind: 'responsibility' });
const noTasks = { [`data/plans/${tinyPlan}/tasks.json`]: [] };

describe('what is recorded of a plan', () => {
  test('is all of it where nothing waits, be it none', async () => {
    const plan = await planWith(noTasks);
    expect([figuresOf(plan), tasksOf(plan), dutiesOf(plan)]).toEqual(['whole', 'whole', 'whole']);
  });

  test('is nothing where the frontmatter says so', async () => {
    const plan = await planWith(atLevel('none'));
    expect([figuresOf(plan), tasksOf(plan)]).toEqual(['none', 'none']);
    expect(tasksOf(await planWith(atLevel('figures')))).toBe('none');
  });

  test('is a part of it where some of the same kind waits', async () => {
    const plan = await planWith({
      [tinyDraftFile('targets')]: tinyTargetDrafts({ targets: [otherTarget] }),
      [tinyDraftFile('tasks')]: [otherTask],
    });
    expect([figuresOf(plan), tasksOf(plan), dutiesOf(plan)]).toEqual(['part', 'part', 'whole']);
  });

  test('is a part of the figures where a number waits that may be one', async () => {
    const aside = { clause: 'i-2', quote: '20', reason: 'Thử.', rule: 'thu' };
    const drafts = { [tinyDraftFile('targets')]: tinyTargetDrafts({ targets: [], notGoals: [aside] }) };
    expect(figuresOf(await planWith(drafts))).toBe('part');
    const none = { [`data/plans/${tinyPlan}/targets.json`]: tinyTargets({ targets: [] }) };
    expect(figuresOf(await planWith({ ...drafts, ...none }))).toBe('part');
  });

  test('is nothing where all of it waits', async () => {
    const plan = await planWith({
      ...noTasks,
      [`data/plans/${tinyPlan}/duties.json`]: [],
      [`data/plans/${tinyPlan}/targets.json`]: tinyTargets({ targets: [] }),
      [tinyDraftFile('targets')]: tinyTargetDrafts(),
      [tinyDraftFile('tasks')]: [otherTask],
      [tinyDraftFile('duties')]: [tinyDutyDraft()],
    });
    expect([figuresOf(plan), tasksOf(plan), dutiesOf(plan)]).toEqual(['none', 'none', 'none']);
    expect(countWaiting(plan)).toMatchObject({ targets: 2, notGoals: 0, tasks: 0, responsibilities: 1 });
  });
});

test('how many wait is unknown where nobody has looked for any', async () => {
  const plan = { ...(await planWith(atLevel('none'))), tasks: null, duties: null };
  expect(countWaitingOf(plan, 'responsibilities')).toBeNull();
  expect(countWaitingOf(plan, 'duties')).toBeNull();
  expect(countWaitingOf(plan, 'targets')).toBe(0);
});

test('a plan is left out of a count once, by what it lacks for it', async () => {
  const none = await planWith(atLevel('none'));
  const figures = await planWith(atLevel('figures'));
  const part = await planWith({ [tinyDraftFile('tasks')]: [otherTask] });
  const whole = await planWith({});
  const plans = [none, figures, part, whole];
  expect(toLeftOut(plans, 'both')).toEqual({ both: [none], figures: [], tasks: [figures], part: [part] });
  expect(toLeftOut(plans, 'figures')).toEqual({ both: [], figures: [none], tasks: [], part: [] });
  expect(toLeftOut(plans, 'tasks')).toEqual({ both: [], figures: [], tasks: [none, figures], part: [part] });
});

test('a plan of which a part is recorded is not named again for what waits whole', async () => {
  const waits = {
    [tinyDraftFile('targets')]: tinyTargetDrafts({ targets: [otherTarget] }),
    [tinyDraftFile('tasks')]: [tinyTaskDraft({ id: 'ii-1-viec-2' })],
  };
  const drafted = await planWith({ ...noTasks, ...waits });
  expect(toLeftOut([drafted], 'both')).toEqual({ both: [], figures: [], tasks: [], part: [drafted] });
  expect(toLeftOut([drafted], 'tasks').tasks).toEqual([drafted]);
  const undrafted = await planWith({
    ...atLevel('figures'),
    [tinyDraftFile('targets')]: waits[tinyDraftFile('targets')],
  });
  expect(toLeftOut([undrafted], 'both')).toMatchObject({ tasks: [undrafted], part: [undrafted] });
});
