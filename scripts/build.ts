import { randomUUID } from 'node:crypto';
import { build } from 'astro';
import { runChecks } from '../src/checks/run-checks.ts';
import { loadCorpus } from '../src/load/corpus.ts';
import { indexSite } from './index-site.ts';
import { reportFindings } from './report-findings.ts';
import { discard, swapIn } from './swap.ts';

const target = process.env['OUT_DIR'] ?? 'dist';
const fresh = `.cache/build-${randomUUID()}`;

const loaded = await loadCorpus();
const findings = runChecks(loaded);
if (findings.length > 0) {
  reportFindings(findings);
  process.exitCode = 1;
} else {
  try {
    await build({ outDir: fresh });
    await indexSite(fresh, loaded.corpus);
    await swapIn(fresh, target);
  } catch (error) {
    await discard(fresh);
    console.error(error instanceof Error ? error.message : error);
    console.error(`\nDựng trang không thành. Bản trước trong ${target}/ vẫn giữ nguyên.`);
    process.exitCode = 1;
  }
}
