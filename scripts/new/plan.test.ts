import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { readSettings } from '../../src/load/settings.ts';
import { docxOf } from '../../src/parse/documents/docx.fixture.ts';
import { ChangedMeanwhile } from '../command/write-together.ts';
import { newPlan } from './plan.ts';

let root = '';
let file = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'moi-'));
  cpSync('src/testing/golden/corpus', root, { recursive: true });
  file = join(root, 'van-ban.txt');
  writeFileSync(file, text);
});
afterEach(() => rmSync(root, { recursive: true }));

const text = `ỦY BAN NHÂN DÂN
TỈNH TRÀ VINH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 9/KH-UBND
Trà Vinh, ngày 05 tháng 01 năm 2024
KẾ HOẠCH
Về chuyển đổi số năm 2024
I. MỤC TIÊU
1. Đạt 80%.
`;

/** Runs it with options and typed answers; what was shown, and whether the plan is sound. */
async function run(
  options: Readonly<Record<string, string>> = {},
  typed: readonly string[] | null = null,
  beforeAnswer: (prompt: string) => void = () => {},
): Promise<{
  readonly isGood: boolean;
  readonly shown: readonly string[];
  readonly found: readonly string[];
}> {
  const found: string[] = [];
  const shown: string[] = [];
  const answers = [...(typed ?? [])];
  const ask = (prompt: string): Promise<string> => {
    shown.push(prompt);
    beforeAnswer(prompt);
    return Promise.resolve(answers.shift() ?? '');
  };
  const isGood = await newPlan(
    [file],
    { settings: readSettings({ CORPUS_ROOT: root, AS_OF: '2026-11-22' }), has: () => false },
    {
      given: (option) => options[option] ?? null,
      say: (line) => void shown.push(line),
      report: (findings) => void found.push(...findings.map(({ code }) => code)),
      ask: typed === null ? null : ask,
    },
  );
  return { isGood, shown, found };
}

const written = (): readonly string[] => [
  ...readdirSync(join(root, 'content/plans')).filter((name) => name.startsWith('tra-vinh')),
  ...(existsSync(join(root, 'data/sources')) ? readdirSync(join(root, 'data/sources')) : []).filter((name) =>
    name.startsWith('tra-vinh'),
  ),
];

describe('a plan out of a document', () => {
  test('is written beside its copy, byte for byte, and nothing is wrong with it', async () => {
    const { isGood, shown } = await run({ source: 'https://example.org/a' });
    expect(isGood).toBe(true);
    expect(written()).toEqual(['tra-vinh-9-kh-ubnd-2024.mdx', 'tra-vinh-9-kh-ubnd-2024.txt']);
    expect(readFileSync(join(root, 'data/sources/tra-vinh-9-kh-ubnd-2024.txt'), 'utf8')).toBe(text);
    const plan = readFileSync(join(root, 'content/plans/tra-vinh-9-kh-ubnd-2024.mdx'), 'utf8');
    expect(plan).toContain('url: https://example.org/a\n');
    expect(plan).toContain('\n## I. MỤC TIÊU\n\n1\\. Đạt 80%.\n');
    expect(shown.join('\n')).toContain('không thiếu, không thừa chữ nào');
  });

  test('is asked about with what was read as the answer that holds', async () => {
    const { shown } = await run({}, []);
    expect(shown.filter((line) => line.endsWith(': '))).toEqual([
      'Ngày ban hành, ví dụ 05/01/2026 [05/01/2024] (“-”: chưa rõ): ',
      'Tỉnh, thành phố ban hành, ví dụ Đắk Lắk [tra-vinh]: ',
      'Số, ký hiệu, ví dụ 12/KH-UBND [9/KH-UBND] (“-”: chưa rõ): ',
      'Cơ quan ban hành [Ủy ban nhân dân tỉnh Trà Vinh]: ',
      'Địa chỉ web nơi lấy văn bản, https://… (bỏ trống: chưa rõ): ',
      'Mã của kế hoạch trên trang (không đổi về sau) [tra-vinh-9-kh-ubnd-2024]: ',
    ]);
    expect(written()).toHaveLength(2);
  });

  test('has null where a person says that nobody knows, and says so', async () => {
    const { shown } = await run({}, ['-', '', '-']);
    expect(written()).toEqual(['tra-vinh-ke-hoach.mdx', 'tra-vinh-ke-hoach.txt']);
    expect(shown.join('\n')).toMatch(/Chưa rõ[^:]*:\n {2}number: .*\n {2}issued: /);
  });

  test('whose letters only look like ours, or whose items have marks of Word, is compared as it is meant', async () => {
    writeFileSync(file, `${text}2. Ðổi m\u043ei h\u1ea1\u00ad t\u1ea7ng.\no Một\no Hai\n`);
    const { isGood, shown } = await run();
    expect(isGood).toBe(true);
    expect(shown.join('\n')).toContain('không thiếu, không thừa chữ nào');
    const plan = readFileSync(join(root, 'content/plans/tra-vinh-9-kh-ubnd-2024.mdx'), 'utf8');
    expect(plan).toContain('\n2\\. Đổi moi hạ tầng.\n\n+ Một\n+ Hai\n');
    expect(plan).toContain('copyOnly:\n    - o\n    - o\n');
  });

  test('of which something is wrong is written, and the finding is what it ends with', async () => {
    writeFileSync(file, `${text}3. Đạt 90%.\n`);
    const { isGood, shown, found } = await run();
    expect([isGood, found]).toEqual([false, ['label-gap']]);
    expect(written()).toHaveLength(2);
    expect(shown.at(-1)).toMatch(/^Bước tiếp: mở .*, sửa các chỗ nêu trên/);
  });
});

describe('a plan out of a Word document', () => {
  const paragraphs = text
    .trim()
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const codes = async (): Promise<readonly string[]> =>
    runChecks(await loadCorpus(root, '2026-11-22'))
      .map(({ code }) => code)
      .filter((code) => !code.endsWith('-unrecorded'));

  test('is compared with it word for word by every check from then on', async () => {
    file = join(root, 'van-ban.docx');
    const bytes = await docxOf(paragraphs.join(''));
    writeFileSync(file, bytes);
    await run();
    expect(written()).toEqual(['tra-vinh-9-kh-ubnd-2024.mdx', 'tra-vinh-9-kh-ubnd-2024.docx']);
    expect(new Uint8Array(readFileSync(join(root, 'data/sources/tra-vinh-9-kh-ubnd-2024.docx')))).toEqual(
      bytes,
    );
    expect(await codes()).toEqual([]);
    const plan = join(root, 'content/plans/tra-vinh-9-kh-ubnd-2024.mdx');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('Đạt 80%', 'Đạt hơn 80%'));
    expect(await codes()).toEqual(['copy-differs']);
  });

  test('that cannot be read is not written, and is told why', async () => {
    file = join(root, 'van-ban.docx');
    writeFileSync(file, text);
    await expect(run()).rejects.toThrow(
      'van-ban.docx: đuôi tên tệp sai: đây là tệp chữ thuần. Đổi đuôi tên tệp thành .txt',
    );
    file = join(root, 'van-ban.doc');
    await expect(run()).rejects.toThrow(
      'van-ban.doc là tệp .doc; mở trong Word hoặc LibreOffice, lưu thành .docx',
    );
    file = join(root, 'khong-co.docx');
    await expect(run()).rejects.toThrow('không có tệp ấy, hoặc máy không cho đọc');
    expect(written()).toEqual([]);
  });
});

describe('nothing is written', () => {
  test('where what is needed is not known and nobody is asked', async () => {
    writeFileSync(file, 'KẾ HOẠCH\nVề chuyển đổi số\nI. MỘT\n');
    await expect(run()).rejects.toThrow(
      'Không đọc được từ văn bản: tỉnh và cơ quan ban hành. Thêm --province … --issuer …',
    );
    expect(written()).toEqual([]);
  });

  test('where a plan or a copy has that name', async () => {
    await run();
    await expect(run()).rejects.toThrow('Đã có kế hoạch tra-vinh-9-kh-ubnd-2024');
    await expect(run({ id: 'thu' })).rejects.toThrow('--id: Đã có kế hoạch thu');
    expect(written()).toHaveLength(2);
  });

  test('where the disk takes one of the files and not the other', async () => {
    mkdirSync(join(root, 'content/plans/tra-vinh-9-kh-ubnd-2024.mdx'));
    await expect(run()).rejects.toThrow();
    expect(written()).toEqual(['tra-vinh-9-kh-ubnd-2024.mdx']);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  test('where somebody else wrote one of the files meanwhile', async () => {
    const taken = join(root, 'content/plans/tra-vinh-9-kh-ubnd-2024.mdx');
    const writing = run({}, [], (prompt) => {
      if (prompt.startsWith('Mã')) writeFileSync(taken, 'của người khác');
    });
    await expect(writing).rejects.toThrow(ChangedMeanwhile);
    expect(readFileSync(taken, 'utf8')).toBe('của người khác');
    expect(written()).toEqual(['tra-vinh-9-kh-ubnd-2024.mdx']);
  });
});
