import { expect, test } from 'vitest';
import { planText } from '../testing/plan-fixture.ts';
import { findingsOf, tinyTargets } from '../testing/tiny-corpus.ts';
import { checkFactsLevel } from './facts-level.ts';

const empty = { goalClauses: [], targets: [], qualitative: [], notGoals: [], contradictions: [] };
const withText = (body: string, targets: object) => ({
  'content/plans/thu.mdx': planText(body),
  'data/plans/thu/targets.json': targets,
});

test('a plan that speaks of no goals may have none', async () => {
  const body = '## I. NHIỆM VỤ\n\n1\\. Sở Thử nghiệm mở lớp.';
  expect(await findingsOf(checkFactsLevel, withText(body, empty))).toEqual([]);
});

test.each(['## I. MỤC TIÊU', '## I. Các chỉ tiêu chủ yếu'])(
  'a plan that says “%s” and counts no goal is told of',
  async (heading) => {
    const findings = await findingsOf(checkFactsLevel, withText(`${heading}\n\n1\\. Mở lớp.`, empty));
    expect(findings).toEqual([expect.stringContaining('goalClauses trống')]);
  },
);

test('figures without the clauses that set them are told of, whatever the plan says', async () => {
  const body = '## I. NHIỆM VỤ\n\n1\\. Sở Thử nghiệm mở lớp.';
  const findings = await findingsOf(checkFactsLevel, withText(body, tinyTargets({ goalClauses: [] })));
  expect(findings).toEqual([expect.stringContaining('goalClauses trống')]);
});
