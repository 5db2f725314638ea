import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extendLedger } from '../src/links/permalinks.ts';
import { loadCorpus } from '../src/load/corpus.ts';
import { projectRoot } from '../src/load/project-root.ts';
import { reportFindings } from './report-findings.ts';

const { corpus, findings } = await loadCorpus();
if (findings.length > 0) {
  reportFindings(findings);
  process.exitCode = 1;
} else {
  const ledger = extendLedger(corpus.permalinks, corpus);
  await writeFile(join(projectRoot(), 'data/permalinks.json'), `${JSON.stringify(ledger, null, 2)}\n`);
  console.log(
    `Sổ liên kết: ${ledger.pages.length} trang, ${Object.values(ledger.clauses).flat().length} điều khoản.`,
  );
}
