import { join } from 'node:path';
import { runChecks } from '../src/checks/run-checks.ts';
import { extendLedger } from '../src/links/permalinks.ts';
import { loadCorpus } from '../src/load/corpus.ts';
import type { FindingCode } from '../src/schema/finding.ts';
import { commandWords as words } from '../src/wording/vi/commands.ts';
import { runCommand } from './command/run-command.ts';
import { writeWhole } from './command/write-whole.ts';
import { reportFindings } from './report-findings.ts';

/** What this command mends. Anything else may mean that an address, a copy or a report is not what it seems. */
const mended: readonly FindingCode[] = ['addresses-unrecorded', 'copies-unrecorded', 'reports-unrecorded'];

await runCommand({}, async ({ settings: { corpusRoot, asOf } }) => {
  const loaded = await loadCorpus(corpusRoot, asOf);
  const others = runChecks(loaded).filter(({ code }) => !mended.includes(code));
  if (others.length > 0) {
    reportFindings(others);
    console.error(words.ledgerWaits);
    return false;
  }
  const ledger = extendLedger(loaded.corpus.permalinks, loaded.corpus);
  await writeWhole(join(corpusRoot, 'data/permalinks.json'), `${JSON.stringify(ledger, null, 2)}\n`);
  const clauses = Object.values(ledger.clauses).flat().length;
  console.log(words.ledger({ pages: ledger.pages.length, clauses }));
  return true;
});
