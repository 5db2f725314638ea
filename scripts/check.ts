import { runChecks } from '../src/checks/run-checks.ts';
import { loadCorpus } from '../src/load/corpus.ts';
import { runCommand } from './command/run-command.ts';
import { reportFindings } from './report-findings.ts';

await runCommand({ flags: ['all'] }, async ({ has, settings: { corpusRoot, asOf } }) => {
  const findings = runChecks(await loadCorpus(corpusRoot, asOf));
  reportFindings(findings, has('all') ? Number.POSITIVE_INFINITY : undefined);
  return findings.length === 0;
});
