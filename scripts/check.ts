import { runChecks } from '../src/checks/run-checks.ts';
import { loadCorpus } from '../src/load/corpus.ts';
import { reportFindings } from './report-findings.ts';

const findings = runChecks(await loadCorpus());
reportFindings(findings);
process.exitCode = findings.length === 0 ? 0 : 1;
