import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { z } from 'zod';
import type { AuthoredFile, LoadedCorpus, Plan, SourceFile } from '../domain/corpus.ts';
import { type Correction, correctionSchema } from '../schema/correction.ts';
import type { Finding } from '../schema/finding.ts';
import { permalinksSchema } from '../schema/permalinks.ts';
import { provincesFileSchema } from '../schema/province.ts';
import { readAsOf } from './as-of.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import { parsePlan } from './parse-plan.ts';
import { projectRoot } from './project-root.ts';

const textEndings = ['.mdx', '.json'];
const sourcesFolder = 'data/sources';

/** Reads the whole corpus from the plain files under `root`. Problems in them are findings; only a broken disk throws. */
export async function loadCorpus(root = projectRoot(), asOf = readAsOf()): Promise<LoadedCorpus> {
  const findings: Finding[] = [];
  const authored = await readAuthored(root);
  const sources = await readSources(root);
  const json = <Schema extends z.ZodType>(file: string, schema: Schema): Parsed<z.output<Schema>> => {
    const found = authored.find((candidate) => candidate.file === file);
    const parsed =
      found === undefined ? missing<z.output<Schema>>(file) : parseJson(found.text, file, schema);
    findings.push(...parsed.findings);
    return parsed;
  };
  const provinces = json('data/provinces.json', provincesFileSchema);
  const permalinks = json('data/permalinks.json', permalinksSchema);
  const plans: Plan[] = [];
  for (const { file, text } of authored.filter(({ file }) => /^content\/plans\/[^/]+\.mdx$/.test(file))) {
    const parsed = parsePlan(text, file);
    findings.push(...parsed.findings);
    if (parsed.meta === null || parsed.document === null) continue;
    const corrections = parseCorrections(parsed.meta.source.corrections, sources, findings);
    const { meta, document, locateMeta } = parsed;
    plans.push({ id: basename(file, '.mdx'), file, meta, document, corrections, locateMeta });
  }
  return {
    findings,
    corpus: {
      asOf,
      plans,
      provinces: provinces.value ?? [],
      locateProvince: provinces.locate,
      sources,
      permalinks: permalinks.value ?? { pages: [], clauses: {}, redirects: [] },
      locatePermalink: permalinks.locate,
      authored,
    },
  };
}

function missing<Value>(file: string): Parsed<Value> {
  const start = { file, line: 1, column: 1 };
  const finding = {
    ...start,
    rule: 'missing-file',
    message: 'thiếu tệp này.',
    fix: 'Khôi phục tệp từ bản trước.',
  };
  return { value: null, findings: [finding], locate: () => start };
}

async function readAuthored(root: string): Promise<readonly AuthoredFile[]> {
  const files: AuthoredFile[] = [];
  for (const top of ['content', 'data']) {
    for (const file of await listFiles(root, top)) {
      if (file.startsWith(`${sourcesFolder}/`) || !textEndings.some((ending) => file.endsWith(ending)))
        continue;
      files.push({ file, text: await readFile(join(root, file), 'utf8') });
    }
  }
  return files;
}

async function readSources(root: string): Promise<ReadonlyMap<string, SourceFile>> {
  const sources = new Map<string, SourceFile>();
  for (const file of await listFiles(root, sourcesFolder)) {
    const bytes = await readFile(join(root, file));
    const name = basename(file);
    sources.set(name, { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return sources;
}

/** All files below a folder, as sorted paths from the root; none where the folder is missing. */
async function listFiles(root: string, folder: string): Promise<readonly string[]> {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function parseCorrections(
  name: string | null,
  sources: ReadonlyMap<string, SourceFile>,
  findings: Finding[],
): readonly Correction[] {
  const source = name === null ? undefined : sources.get(name);
  if (source === undefined) return [];
  const corrections: Correction[] = [];
  for (const [index, row] of csvParse(new TextDecoder().decode(source.bytes)).entries()) {
    const result = correctionSchema.safeParse({ ...row });
    if (result.success) corrections.push(result.data);
    else {
      const message = `hàng sửa lỗi quét không hợp lệ: ${result.error.issues[0]?.message ?? ''}.`;
      findings.push({
        file: `${sourcesFolder}/${source.name}`,
        line: index + 2,
        column: 1,
        rule: 'corrections',
        message,
        fix: null,
      });
    }
  }
  return corrections;
}
