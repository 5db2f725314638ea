import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../checks/run-checks.ts';
import { clauseText, walkClauses } from '../domain/clauses/walk.ts';
import { loadCorpus } from '../load/corpus.ts';
import { parseCorpus } from '../parse/corpus.ts';
import { emptyPermalinks, type Permalinks } from '../schema/permalinks.ts';
import { toSlug } from '../text/slug.ts';
import { foldWhiteSpace } from '../text/white-space.ts';
import { brokenAsOf as asOf, ledgerFile, recordAll } from './broken/sound-corpus.ts';
import { applyCorrections } from './corrections.ts';
import { told } from './told.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** A filled file of the guide: a fenced block whose first line names its language and the file. */
interface Example {
  readonly file: string;
  readonly text: string;
  /** The paragraph above it. */
  readonly before: string;
}

const examples = [...guide.matchAll(/((?:[^\n]+\n)+)\n```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, before = '', file = '', text = '']): Example => ({ file, text, before }),
);
const textOf = (file: string) => examples.find((example) => example.file === file)?.text ?? '';
const encode = (text: string) => new TextEncoder().encode(text);

/** The names of files in a text: `data/plans/<plan>/tasks.json`, where what stands in `<>` is any name. */
function namesIn(text: string): readonly RegExp[] {
  return [...text.matchAll(/`((?:content|data)\/[^`]+)`/g)].map(([, name = '']) => {
    const fixed = name.split(/<[^>]+>/).map((part) => RegExp.escape(part));
    return new RegExp(`^${fixed.join('[a-z0-9-]+')}$`);
  });
}

/** The examples as a corpus. Of the ledger the guide shows what a person writes; the rest is as the command writes it. */
function loadExamples() {
  const { redirects } = JSON.parse(textOf(ledgerFile)) as Pick<Permalinks, 'redirects'>; // checked as it is loaded
  const published = redirects.map(({ from }) => /^\/ke-hoach\/([^/]+)\/#(.+)$/.exec(from) ?? []);
  const ledger = {
    ...emptyPermalinks,
    clauses: Object.fromEntries(published.map(([, plan = '', clause = '']) => [plan, [clause]])),
    redirects,
  };
  const files = examples.map(({ file, text }) => ({
    file,
    content: encode(file === ledgerFile ? JSON.stringify(ledger) : text),
  }));
  const recorded = files.map((one) =>
    one.file === ledgerFile ? { ...one, content: recordAll(files) } : one,
  );
  return parseCorpus(
    recorded.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    asOf,
  );
}

const loaded = loadExamples();
const [plan] = loaded.corpus.plans;

describe('the examples of the guide', () => {
  test('are a corpus with which nothing is wrong', () => {
    expect(runChecks(loaded).map(told)).toEqual([]);
  });

  test('are each named in the paragraph above, which a reader sees', () => {
    expect(examples.filter(({ file, before }) => !namesIn(before).some((name) => name.test(file)))).toEqual(
      [],
    );
  });

  test('show every kind of file that an editor writes', async () => {
    const kinds = examples.flatMap(({ before }) => namesIn(before));
    const [real, sample] = await Promise.all(
      ['.', 'src/testing/tinh-mau'].map((root) => loadCorpus(root, asOf)),
    );
    const files = [real, sample].flatMap((one) => one?.corpus.files ?? []);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !kinds.some((name) => name.test(file)))).toEqual([]);
  });

  test('are of a province that does not exist', () => {
    expect(loaded.corpus.provinces.map(({ name }) => name)).toEqual(['Mẫu', 'Mẫu']);
    const hosts = examples.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host]) => host),
    );
    expect(new Set(hosts)).toEqual(new Set(['example.org']));
  });

  test('have a copy whose corrections fit it, and a text that says what it says', () => {
    if (plan === undefined) throw new Error('the guide has a plan');
    const { file, corrections } = plan.meta.source;
    const copy = applyCorrections(textOf(`data/sources/${file}`), textOf(`data/sources/${corrections}`));
    const printed = [...walkClauses(plan.document.clauses)]
      .map(({ clause }) => clauseText(clause))
      .filter(Boolean);
    expect(printed.map(foldWhiteSpace)).toEqual(copy.trimEnd().split('\n'));
  });
});

describe('the guides', () => {
  const guides = ['README.md', 'CONTRIBUTING.md'].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  test.each(guides)('$file names only commands, files and headings that there are', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }; // our own file
    const commands = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...text.matchAll(/`(src\/[\w./-]+)`/g)].map(([, name = '']) => name);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => `#${toSlug(title)}`);
    const anchors = [...text.matchAll(/\]\((#[^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});
