import { describe, expect, test } from 'vitest';
import { planText, tinyFrontmatter } from '../../testing/plan-fixture.ts';
import { loadTinyCorpus, tinyPlan, tinyTargets } from '../../testing/tiny-corpus.ts';
import {
  tinyDraftFile,
  tinyDutyDraft,
  tinyTargetDraft,
  tinyTargetDrafts,
  tinyTaskDraft,
} from '../../testing/tiny-drafts.ts';
import { formatRecorded, kindsOf, sayChecked, sayLevel, sayNoneRecorded, sayWaiting } from './facts-level.ts';

const otherTarget = tinyTargetDraft({ id: 'i-1--khac' });
const targetsWait = { [tinyDraftFile('targets')]: tinyTargetDrafts({ targets: [otherTarget] }) };
const dutyWaits = {
  [`data/plans/${tinyPlan}/duties.json`]: [],
  [tinyDraftFile('duties')]: [tinyDutyDraft()],
};

/** The tiny plan with such files, at a level at which what it has no files of is null. */
async function planWith(files: Readonly<Record<string, unknown>>, facts: 'none' | 'figures' | 'all' = 'all') {
  const text = planText('1\\. Chữ.', tinyFrontmatter.replace('facts: all', `facts: ${facts}`));
  const { plans } = await loadTinyCorpus({ [`content/plans/${tinyPlan}.mdx`]: text, ...files });
  const [plan] = plans;
  if (plan === undefined) throw new Error('there is no plan');
  return {
    ...plan,
    targets: facts === 'none' ? null : plan.targets,
    tasks: facts === 'all' ? plan.tasks : null,
    duties: facts === 'all' ? plan.duties : null,
  };
}

describe('the page of a plan', () => {
  test('says nothing where all of it is recorded', async () => {
    expect(sayLevel(await planWith({}))).toBeNull();
  });

  test('says what was not taken out of the text', async () => {
    expect(sayLevel(await planWith({}, 'figures'))).toEqual({
      said: 'Đã tách mục tiêu, chưa tách nhiệm vụ: trang này chưa kể được việc nào, của cơ quan nào.',
      means: null,
    });
    const none = sayLevel(await planWith({}, 'none'));
    expect(none?.said).toBe('Trang này mới có toàn văn: chưa tách mục tiêu và nhiệm vụ.');
    expect(none?.means).toContain('chưa tính vào con số nào');
  });

  test('says how many of each kind are recorded of those that were read, and what the rest is', async () => {
    const level = sayLevel(await planWith({ ...targetsWait, ...dutyWaits }));
    expect(level?.said).toBe('Đã đối chiếu 2 trên 3 mục tiêu có số; chưa đối chiếu 1 việc báo cáo.');
    expect(level?.means).toContain('không tính vào con số nào');
  });

  test('says of a plan of which nothing is recorded that its text stands alone', async () => {
    const drafts = {
      [tinyDraftFile('targets')]: tinyTargetDrafts(),
      [tinyDraftFile('tasks')]: [tinyTaskDraft()],
    };
    expect(sayLevel(await planWith(drafts, 'none'))?.said).toBe(
      'Trang này mới có toàn văn: chưa đối chiếu 2 mục tiêu có số và 1 nhiệm vụ.',
    );
    expect(sayLevel(await planWith(targetsWait, 'figures'))?.said).toBe(
      'Đã đối chiếu 2 trên 3 mục tiêu có số. Chưa tách nhiệm vụ: trang này chưa kể được việc nào, của cơ quan nào.',
    );
  });
});

test('a count says out of how many, where some wait', async () => {
  const plan = await planWith({ ...targetsWait, ...dutyWaits });
  expect([formatRecorded(plan, 'targets'), formatRecorded(plan, 'tasks')]).toEqual(['2 trên 3', '1']);
  expect(sayWaiting(plan, kindsOf.both)).toBe('2 trên 3 mục tiêu có số, 0 trên 1 việc báo cáo');
  expect(sayChecked(plan, kindsOf.tasks)).toBe('Chưa đối chiếu 1 việc báo cáo.');
});

test('where nothing is recorded, it is said whether anybody has looked', async () => {
  expect(sayNoneRecorded(await planWith(dutyWaits), 'duties')).toBe('chưa đối chiếu');
  expect(sayNoneRecorded(await planWith({}, 'none'), 'duties')).toBe('chưa tách');
  const none = { [`data/plans/${tinyPlan}/targets.json`]: tinyTargets({ targets: [] }) };
  expect(formatRecorded(await planWith(none), 'targets')).toBe('0');
});
