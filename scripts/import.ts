import { readFacts, writeFacts } from './draft-files/fact-store.ts';
import { Failure } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { openDraftWorkbook, readDraftTables } from './import/draft-workbook.ts';
import { judgeRows } from './import/judge-rows.ts';
import { readGivenFile } from './import/read-given-file.ts';
import { tellImport } from './import/tell-import.ts';
import { reportFindings } from './report-findings.ts';
import { importWords as words } from '../src/wording/vi/import.ts';

await runCommand(
  { takesWords: true, flags: ['all', 'dry-run'] },
  async ({ has, given: [file, ...more], settings: { corpusRoot, asOf } }) => {
    if (file === undefined) throw new Failure(words.fileWanted);
    if (more.length > 0) throw new Failure(words.oneFile);
    const workbook = await openDraftWorkbook(file, await readGivenFile(file));
    const stored = await readFacts(corpusRoot, asOf, workbook.planId);
    if (stored === null) throw new Failure(words.unknownPlan(file, workbook.planId));
    const tables = readDraftTables(workbook, stored.set);
    const { rows, unplaced } = judgeRows(stored, tables.tables);
    const problems = [...tables.problems, ...rows.problems];
    tellImport(
      { file, plan: stored.plan.meta.shortTitle, rows, problems, tables, set: stored.set },
      has('all'),
    );
    if (unplaced.length > 0) {
      console.error(words.unplaced);
      reportFindings(unplaced, has('all') ? Number.POSITIVE_INFINITY : undefined);
      return false;
    }
    if (has('dry-run')) console.log(words.dryRun);
    else if (rows.taken.length === 0) console.log(words.nothing);
    else {
      await writeFacts(stored, rows.set);
      console.log(words.written(rows.taken.length));
    }
    if (problems.length > 0) console.error(words.rest);
    return problems.length === 0;
  },
);
