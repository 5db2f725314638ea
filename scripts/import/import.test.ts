import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDraftWorkbook } from '../../src/drafts/sheets/to-workbook.ts';
import { xlsxOf } from '../../src/parse/spreadsheets/xlsx.fixture.ts';
import { runScript, type ScriptRun, startScript } from '../../src/testing/run-script.ts';
import { type Edit, edit, toRawSheets } from '../../src/testing/workbooks/raw-book.ts';
import { draftSheetWords } from '../../src/wording/vi/draft-sheets.ts';
import type { Failure } from '../command/failure.ts';
import { readFacts, type StoredFacts } from '../draft-files/fact-store.ts';
import { openDraftWorkbook, readDraftTables } from './draft-workbook.ts';
import { type JudgedRows, judgeRows } from './judge-rows.ts';
import { readGivenFile } from './read-given-file.ts';
import { toldProblems } from './told-problems.ts';

const plan = 'thu';
const day = '2026-11-22';
const confirmed = 'src/testing/broken/corpus/data/plans/thu';
let root = '';

/** A corpus in which nothing of the plan is confirmed and all of it waits. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nhap-'));
  cpSync('src/testing/broken/corpus', root, { recursive: true });
  const drafts = join(root, 'data/drafts', plan);
  mkdirSync(drafts, { recursive: true });
  const wait = (name: string, toDrafts: (facts: never) => unknown): void => {
    const file = join(root, 'data/plans', plan, `${name}.json`);
    const facts = JSON.parse(readFileSync(file, 'utf8')) as never;
    writeFileSync(join(drafts, `${name}.json`), JSON.stringify(toDrafts(facts), null, 2));
    rmSync(file);
  };
  const ruled = (facts: readonly object[], more: object = {}): readonly object[] =>
    facts.map((fact) => ({ ...fact, ...more, rule: 'by-hand' }));
  wait('targets', ({ targets, qualitative, notGoals, ...rest }: Readonly<Record<string, object[]>>) => ({
    ...rest,
    targets: ruled(targets ?? [], { score: 1, candidates: [] }),
    qualitative: ruled(qualitative ?? []),
    notGoals: ruled(notGoals ?? []),
  }));
  wait('tasks', (tasks: { title: string }[]) =>
    tasks.map((task) => ({ ...task, quote: task.title, rule: 'by-hand' })),
  );
  wait('duties', (duties: object[]) => ruled(duties));
  const text = join(root, 'content/plans/thu.mdx');
  writeFileSync(text, readFileSync(text, 'utf8').replace(/^facts: .*$/m, 'facts: none'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function open(): Promise<StoredFacts> {
  const stored = await readFacts(root, day, plan);
  if (stored === null) throw new Error('no plan');
  return stored;
}

/** The workbook of what waits, confirmed throughout, with some cells filled in otherwise. */
async function fillIn(edits: readonly Edit[] = []): Promise<Uint8Array> {
  const { set, clauses } = await open();
  const book = toDraftWorkbook(set, clauses, { id: plan, name: 'Kế hoạch thử' }, draftSheetWords);
  const all = book.tables.flatMap(({ form, rows, decided }) =>
    decided === null ? [] : rows.map((_, at) => edit(form.sheet, at + 1, 'Đối chiếu', 'xác nhận')),
  );
  return xlsxOf(toRawSheets(book, [...all, ...edits]));
}

async function judge(bytes: Uint8Array): Promise<JudgedRows & { readonly said: readonly string[] }> {
  const stored = await open();
  const { tables } = readDraftTables(await openDraftWorkbook('thu.xlsx', bytes), stored.set);
  const judged = judgeRows(stored, tables);
  return { ...judged, said: toldProblems(judged.rows.problems) };
}

function runImport(words: readonly string[]): Promise<ScriptRun> {
  return runScript('import', { CORPUS_ROOT: root }, words);
}

/** The facts on disk, by file; what no person decides is left out. */
function facts(): Readonly<Record<string, string>> {
  const folder = join(root, 'data/plans', plan);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

const before = Object.fromEntries(
  readdirSync(confirmed).map((name) => [name, readFileSync(join(confirmed, name), 'utf8')]),
);

describe('what the checks would have something against', () => {
  test('is told at the cell that says it, and all other rows are taken', async () => {
    const { rows, said, unplaced } = await judge(
      await fillIn([
        edit('Mục tiêu', 1, 'Đoạn trích', 'đạt 50% người dùng'),
        edit('Mục tiêu', 2, 'Trị số', 30),
        edit('Nhiệm vụ', 1, 'Giao cho 1: tên như in', 'Sở Không Có'),
      ]),
    );
    expect(unplaced).toEqual([]);
    expect(said).toEqual([
      'Trang “Mục tiêu”, ô D2: ô “Đoạn trích”: “đạt 50% người dùng” không có trong điều khoản này. Chép lại đúng từng chữ.',
      'Trang “Mục tiêu”, ô I3: ô “Trị số”: không khớp con số in “20”.',
      'Trang “Nhiệm vụ”, ô G2: ô “Giao cho 1: tên như in”: “Sở Không Có” không có trong điều khoản. Chép lại đúng từng chữ như trong văn bản.',
    ]);
    expect([rows.refused, rows.taken.length > 4]).toEqual([3, true]);
    expect(rows.set.drafts.targets.targets).toHaveLength(2);
  });

  test('is nothing where every row says what its clause does', async () => {
    const { rows, said, unplaced } = await judge(await fillIn());
    expect([said, unplaced, rows.refused]).toEqual([[], [], 0]);
  });
});

describe('npm run import', () => {
  test('writes what was confirmed as it stood before it was drafted, byte for byte, and only once', async () => {
    const file = join(root, 'bang.xlsx');
    writeFileSync(file, await fillIn());
    const dry = await runImport([file, '--dry-run']);
    expect([dry.exitCode, Object.keys(facts())]).toEqual([0, ['counts.json']]);
    expect(dry.output).toContain('chưa ghi gì');
    const first = await runImport([file]);
    expect([first.exitCode, first.output]).toEqual([0, expect.stringContaining('Đã ghi 9 dòng')]);
    expect(facts()).toEqual(before);
    const second = await runImport([file]);
    expect([second.exitCode, second.output]).toEqual([0, expect.stringContaining('Không có gì mới để ghi')]);
  });

  test('that was killed leaves all or nothing, and the same command again takes all', async () => {
    const file = join(root, 'bang.xlsx');
    writeFileSync(file, await fillIn());
    const killed = startScript('import', { CORPUS_ROOT: root }, [file]);
    await killed.says(/bảng đối chiếu/);
    killed.kill('SIGKILL');
    await killed.ended;
    const again = await runImport([file]);
    expect([again.exitCode, facts()]).toEqual([0, before]);
    expect(
      readdirSync(root, { recursive: true })
        .map(String)
        .filter((name) => /moi$|cho-ghi|dang-ghi/.test(name)),
    ).toEqual([]);
  });
});

test('a file that can be no workbook is refused by its name, before it is read', async () => {
  mkdirSync(join(root, 'thu-muc.xlsx'));
  for (const name of ['a.csv', '~$a.xlsx']) writeFileSync(join(root, name), 'x');
  const said = (name: string): Promise<string> =>
    readGivenFile(join(root, name)).then(String, (failed: Failure) => failed.message);
  expect(await said('khong-co.xlsx')).toMatch(/^Không có tệp “.*khong-co\.xlsx”\.$/);
  expect(await said('thu-muc.xlsx')).toContain('là một thư mục');
  expect(await said('a.csv')).toContain('Mở bảng gốc (.xlsx)');
  expect(await said('~$a.xlsx')).toContain('tệp khóa tạm');
});

describe('npm run workbook', () => {
  test('writes the workbook once, and never over one that may hold work', async () => {
    const run = (words: readonly string[]): Promise<ScriptRun> =>
      runScript('workbook', { CORPUS_ROOT: root, INIT_CWD: root }, words);
    const file = join(root, 'thu-doi-chieu.xlsx');
    expect((await run([plan])).output).toContain('Đã xuất 9 dòng');
    const written = readFileSync(file);
    writeFileSync(file, 'việc đang làm');
    const refused = await run([plan]);
    expect([refused.exitCode, readFileSync(file, 'utf8')]).toEqual([1, 'việc đang làm']);
    await run([plan, '--replace']);
    expect(readFileSync(file).equals(written)).toBe(true);
  });
});
