import { describe, expect, test } from 'vitest';
import { checkGoalNumbers } from './goal-numbers.ts';
import { findingsOf, tinyTarget, tinyTargets } from '../testing/tiny-corpus.ts';
import { tinyDraftFile, tinyTargetDraft, tinyTargetDrafts } from '../testing/tiny-drafts.ts';

const withTargets = (rest: Parameters<typeof tinyTargets>[0]) => ({
  'data/plans/thu/targets.json': tinyTargets(rest),
});
const [first, second] = tinyTargets().targets;

describe('the numbers of a goal section', () => {
  test('are all counted in a sound corpus', async () => {
    expect(await findingsOf(checkGoalNumbers)).toEqual([]);
  });

  test('are reported where neither a target nor a reason counts them', async () => {
    const facts = { targets: [first ?? tinyTarget()], notGoals: [] };
    expect(await findingsOf(checkGoalNumbers, withTargets(facts))).toMatchInlineSnapshot(`
      [
        "content/plans/thu.mdx:34:1 — số “01” ở điều khoản i-1 chưa được kể tới trong mục tiêu của thu. Thêm ở npm run studio -- thu (phím T), hoặc ghi vào targets của data/plans/thu/targets.json hay vào notGoals kèm lý do; năm thì ghi vào year của mục tiêu.",
        "content/plans/thu.mdx:36:1 — số “2030”, “20” ở điều khoản i-2 chưa được kể tới trong mục tiêu của thu. Thêm ở npm run studio -- thu (phím T), hoặc ghi vào targets của data/plans/thu/targets.json hay vào notGoals kèm lý do; năm thì ghi vào year của mục tiêu.",
      ]
    `);
  });

  test('may be the year of a goal that is printed in the same clause', async () => {
    const goal = { id: 'i-2', clause: 'i-2', quote: 'sáng kiến', year: 2030, note: null };
    const aside = { clause: 'i-2', quote: 'trên 20', reason: 'Thử.' };
    const facts = {
      targets: [first ?? tinyTarget()],
      qualitative: [goal],
      notGoals: [...tinyTargets().notGoals, aside],
    };
    expect(await findingsOf(checkGoalNumbers, withTargets(facts))).toEqual([]);
  });

  test('wait for a person where a draft has them', async () => {
    const none = withTargets({ targets: [], notGoals: [] });
    expect(
      await findingsOf(checkGoalNumbers, { ...none, [tinyDraftFile('targets')]: tinyTargetDrafts() }),
    ).toEqual([]);
    const goal = { id: 'i-2', clause: 'i-2', quote: 'sáng kiến', year: 2030, note: null, rule: 'thu' };
    const fewer = tinyTargetDrafts({ targets: [tinyTargetDraft()], qualitative: [goal] });
    expect(await findingsOf(checkGoalNumbers, { ...none, [tinyDraftFile('targets')]: fewer }))
      .toMatchInlineSnapshot(`
        [
          "content/plans/thu.mdx:36:1 — số “20” ở điều khoản i-2 chưa được kể tới trong mục tiêu của thu. Thêm ở npm run studio -- thu (phím T), hoặc ghi vào targets của data/plans/thu/targets.json hay vào notGoals kèm lý do; năm thì ghi vào year của mục tiêu.",
        ]
      `);
  });

  test('are looked for in the goal sections alone', async () => {
    expect(
      await findingsOf(
        checkGoalNumbers,
        withTargets({ goalClauses: ['i-1'], targets: [first ?? tinyTarget()] }),
      ),
    ).toEqual([]);
  });
});

describe('an entry that counts nothing', () => {
  test('is reported where it quotes no number', async () => {
    const aside = { clause: 'i-2', quote: 'sáng kiến', reason: 'Thử.' };
    const facts = { notGoals: [...tinyTargets().notGoals, aside] };
    expect(await findingsOf(checkGoalNumbers, withTargets(facts))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:50:5 — mục này không kể tới con số nào của điều khoản i-2. Sửa quote, hoặc xóa mục này.",
      ]
    `);
  });

  test('is reported where a target counts the number already', async () => {
    const aside = { clause: 'i-2', quote: 'trên 20', reason: 'Thử.' };
    const facts = { notGoals: [...tinyTargets().notGoals, aside] };
    expect(await findingsOf(checkGoalNumbers, withTargets(facts))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:50:5 — con số này đã được kể là mục tiêu của điều khoản i-2. Sửa quote, hoặc xóa mục này.",
      ]
    `);
  });

  test('is reported where it lies outside every goal section', async () => {
    const outside = tinyTarget({
      clause: 'ii-1',
      id: 'ii-1--dich-vu-so',
      quote: 'năm 2026',
      printed: '2026',
    });
    const facts = { targets: [first ?? tinyTarget(), second ?? tinyTarget(), outside] };
    expect(await findingsOf(checkGoalNumbers, withTargets(facts))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:42:5 — điều khoản ii-1 không nằm trong phần nào của goalClauses. Thêm mục chứa nó vào goalClauses, hoặc sửa clause.",
      ]
    `);
  });
});
