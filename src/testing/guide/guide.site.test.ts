import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFacts } from '../../../scripts/draft-files/fact-store.ts';
import { toDraftWorkbook } from '../../drafts/sheets/to-workbook.ts';
import { xlsxOf } from '../../parse/spreadsheets/xlsx.fixture.ts';
import { draftSheetWords } from '../../wording/vi/draft-sheets.ts';
import { runScript, type ScriptRun } from '../run-script.ts';
import { type Edit, edit, toRawSheets } from '../workbooks/raw-book.ts';
import { sampleFile, toSampleDocument } from './sample-document.ts';

const guide = readFileSync('content/pages/huong-dan.mdx', 'utf8');
const plan = 'mau-12-kh-ubnd-2026';
const asOf = '2026-02-15';

/** What the guide has its reader type, and what it says the machine answers. */
const steps = [...guide.matchAll(/```sh\n(.+)\n```(?:\n+[^`]*?\n+```text\n([\s\S]+?)\n```)?/g)].map(
  ([, command = '', answer = null]) => ({ command, answer }),
);

const root = mkdtempSync(join(tmpdir(), 'huong-dan-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a command of the guide in a corpus of its own, as npm would from the folder in which the reader stands. */
function run(command: string): Promise<ScriptRun> {
  const words = [...command.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  const [, , script = '', ...given] = words.filter((word) => word !== '--');
  const files = given.map((word) => (word.endsWith('.docx') ? join(root, word) : word));
  const answered = script === 'new' ? ['--source', 'https://example.org/kh12'] : [];
  return runScript(script, { CORPUS_ROOT: root, AS_OF: asOf, INIT_CWD: root }, [...files, ...answered]);
}

/** Decides in the workbook what the guide decides: the first figures, numbers and tasks. */
async function decideInWorkbook(): Promise<void> {
  const stored = await readFacts(root, asOf, plan);
  if (stored === null) throw new Error('there is no plan');
  const book = toDraftWorkbook(stored.set, stored.clauses, { id: plan, name: '' }, draftSheetWords);
  const { sheets, headers, lists } = draftSheetWords;
  const decide = (sheet: string, ...decisions: readonly string[]): readonly Edit[] =>
    decisions.map((decision, at) => edit(sheet, at + 1, headers.decision, decision));
  const { confirm, mend, drop } = lists.decision;
  const edits = [
    ...decide(sheets.target, confirm, confirm, mend),
    edit(sheets.target, 3, headers.year, null),
    ...decide(sheets['not-goal'], confirm, confirm),
    ...decide(sheets.task, confirm, confirm, confirm, confirm, confirm, drop),
    edit(sheets.task, 6, headers.why, 'Đã có ở trang Báo cáo'),
  ];
  writeFileSync(join(root, `${plan}-doi-chieu.xlsx`), await xlsxOf(toRawSheets(book, edits)));
}

describe('the guide', () => {
  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }; // our own file
    const named = [...guide.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('has pictures that a phone can load', () => {
    const pictures = readdirSync('content/pages').filter((name) => name.startsWith('huong-dan-'));
    const shown = [...guide.matchAll(/\(\.\/(\S+) /g)].map(([, name = '']) => name);
    expect(pictures.length).toBeGreaterThan(2);
    expect(shown.toSorted()).toEqual(pictures.toSorted());
    for (const name of pictures) expect(statSync(`content/pages/${name}`).size).toBeLessThanOrEqual(80_000);
  });

  test('is answered by each command what it says, from a Word file to facts that are checked', async () => {
    cpSync('src/testing/tinh-mau', root, { recursive: true });
    writeFileSync(join(root, sampleFile), await toSampleDocument());
    const tried = steps.filter(({ command }) =>
      /npm run (new|draft|workbook|import|clauses|ledger)/.test(command),
    );
    expect(tried.map(({ answer }) => answer !== null).filter(Boolean).length).toBe(3);
    for (const { command, answer } of tried) {
      if (command.includes(' import ')) await decideInWorkbook();
      const { exitCode, output } = await run(command);
      expect(exitCode, `${command}\n${output}`).toBe(0);
      if (answer !== null) expect(output).toContain(answer);
    }
    expect(await runScript('check', { CORPUS_ROOT: root, AS_OF: asOf })).toMatchObject({ exitCode: 0 });
  });
});
