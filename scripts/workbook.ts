import { readFile } from 'node:fs/promises';
import { listPlans } from '../src/domain/clauses/listing.ts';
import { toDraftWorkbook } from '../src/drafts/sheets/to-workbook.ts';
import { toXlsx } from '../src/exports/workbooks/write-workbook.ts';
import { loadCorpus } from '../src/load/corpus.ts';
import { draftSheetWords } from '../src/wording/vi/draft-sheets.ts';
import { importWords as words } from '../src/wording/vi/import.ts';
import { listingWording } from '../src/wording/vi/listing.ts';
import { Failure } from './command/failure.ts';
import { givenPath } from './command/given-path.ts';
import { runCommand } from './command/run-command.ts';
import { writeWhole } from './command/write-whole.ts';
import { readFacts } from './draft-files/fact-store.ts';

await runCommand(
  { takesWords: true, flags: ['replace'] },
  async ({ has, given: [planId], settings: { corpusRoot, asOf } }) => {
    if (planId === undefined) throw new Failure(words.planWanted);
    const stored = await readFacts(corpusRoot, asOf, planId);
    if (stored === null) {
      const known = listPlans(await loadCorpus(corpusRoot, asOf));
      throw new Failure(listingWording.unknownPlan(planId, known));
    }
    const { plan, set, clauses } = stored;
    const book = toDraftWorkbook(set, clauses, { id: planId, name: plan.meta.shortTitle }, draftSheetWords);
    const rows = book.tables.reduce(
      (sum, table) => sum + (table.decided === null ? 0 : table.rows.length),
      0,
    );
    if (rows === 0) throw new Failure(words.nothingWaits(planId));
    const file = `${planId}-doi-chieu.xlsx`;
    const bytes = await toXlsx(book);
    // A workbook that somebody is at work in must not be lost.
    const there = await readFile(givenPath(file)).catch(() => null);
    if (there?.equals(bytes)) {
      console.log(words.unchanged(file));
      return true;
    }
    if (there !== null && !has('replace')) throw new Failure(words.wouldReplace(file));
    await writeWhole(givenPath(file), bytes);
    console.log(words.exported(file, rows));
    return true;
  },
);
