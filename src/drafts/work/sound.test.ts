import { expect, test } from 'vitest';
import { runChecks } from '../../checks/run-checks.ts';
import { agencyDraftsFileSchema, dutyDraftsFileSchema, taskDraftsFileSchema } from '../../schema/draft.ts';
import { formatFinding } from '../../wording/finding.ts';
import { findingWords } from '../../wording/vi/findings/finding-words.ts';
import { corpusWith, proposalOf, realCorpus, registerOf } from './taken.fixture.ts';

const proposals = realCorpus.plans.map((plan) => proposalOf(plan, registerOf(plan)));

/** What the ledger of addresses asks for is written by a command once the facts are confirmed. */
const ledger = 'data/permalinks.json';

test('what is proposed of the real plans raises no finding of the checks when it is confirmed as it stands', () => {
  expect(proposals.map(({ work }) => work.tasks.length > 0 && work.duties.length > 0)).not.toContain(false);
  for (const { work } of proposals) {
    expect(taskDraftsFileSchema.safeParse(work.tasks).error?.issues).toBeUndefined();
    expect(dutyDraftsFileSchema.safeParse(work.duties).error?.issues).toBeUndefined();
    expect(agencyDraftsFileSchema.safeParse(work.agencies).error?.issues).toBeUndefined();
  }
  const findings = runChecks(corpusWith(proposals)).filter(({ file }) => file !== ledger);
  expect(findings.map((finding) => formatFinding(finding, findingWords))).toEqual([]);
});

test('nor does it where no agency is registered yet', () => {
  const anew = realCorpus.plans.map((plan) => proposalOf(plan, []));
  const findings = runChecks(corpusWith(anew)).filter(({ file }) => file !== ledger);
  expect(findings.map((finding) => formatFinding(finding, findingWords))).toEqual([]);
});
