import { draftWords as words } from '../src/wording/vi/draft.ts';
import { Failure } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { draftPlan } from './draft/draft-plan.ts';
import { reportFindings } from './report-findings.ts';

await runCommand(
  { takesWords: true },
  async ({ given: [planId, ...more], settings: { corpusRoot, asOf } }) => {
    if (planId === undefined) throw new Failure(words.planWanted);
    if (more.length > 0) throw new Failure(words.onePlan);
    const { said, findings } = await draftPlan(corpusRoot, asOf, planId);
    if (findings.length === 0) {
      console.log(said.join('\n'));
      return true;
    }
    console.error(words.unsound);
    reportFindings(findings);
    return false;
  },
);
