import { runChecks } from '../src/checks/run-checks.ts';
import { toAgencyWork } from '../src/domain/catalogue/agency-work.ts';
import { toCatalogue } from '../src/domain/catalogue/catalogue.ts';
import { workOf } from '../src/domain/catalogue/look-up.ts';
import { readFiles } from '../src/load/read-files.ts';
import { parseCorpus } from '../src/parse/corpus.ts';
import { Stopwatch, toLines } from './bench/stopwatch.ts';
import { Failure } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';

await runCommand({ takesWords: true }, async ({ given: [folder, rounds = '3'], settings: { asOf } }) => {
  if (folder === undefined || !/^[1-9]\d?$/.test(rounds)) {
    throw new Failure('Cách dùng: npm run bench -- <thư mục kho> [số lần đo mỗi việc].');
  }
  const stopwatch = new Stopwatch(Number(rounds));
  const files = await stopwatch.measure('read', () => readFiles(folder));
  const loaded = await stopwatch.measure('parse', () => parseCorpus(files, asOf));
  const findings = await stopwatch.measure('check', () => runChecks(loaded));
  const catalogue = await stopwatch.measure('catalogue', () => toCatalogue(loaded.corpus));
  await stopwatch.measure('work of all agencies', () => {
    const byAgency = toAgencyWork(catalogue.byPlan.values());
    return [...catalogue.agencies.values()].map((agency) => workOf(agency, { byAgency }));
  });
  const { plans } = loaded.corpus;
  const { agencies, tasks, targets } = catalogue;
  console.log(
    `${folder}: ${plans.length} kế hoạch, ${agencies.size} cơ quan, ${tasks.length} nhiệm vụ, ` +
      `${targets.length} mục tiêu, ${findings.length} lỗi. Lần nhanh nhất trong ${rounds} lần, so với parse:`,
  );
  for (const line of toLines(stopwatch.timings, 'parse')) console.log(line);
  return true;
});
