import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { toProvince } from '../domain/provinces.ts';
import type { AuthoredFile, DataFile, LoadedCorpus, Plan } from '../domain/corpus.ts';
import { abbreviationsFileSchema } from '../schema/abbreviation.ts';
import { agenciesFileSchema } from '../schema/agency.ts';
import { countsSchema } from '../schema/counts.ts';
import { dutiesFileSchema } from '../schema/duty.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { observationsFileSchema } from '../schema/observation.ts';
import { emptyPermalinks, permalinksSchema } from '../schema/permalinks.ts';
import { provincesFileSchema } from '../schema/province.ts';
import { reportSchema } from '../schema/report.ts';
import { targetsFileSchema } from '../schema/target.ts';
import { tasksFileSchema } from '../schema/task.ts';
import { readAsOf } from './as-of.ts';
import { parseCorrections } from '../parse/corrections.ts';
import { type Parsed, parseJson } from '../parse/json.ts';
import { parsePlan } from '../parse/plan.ts';
import { parseProse } from '../parse/prose.ts';
import { projectRoot } from './project-root.ts';
import { readAuthored, readPictures, readSources } from './read-files.ts';

/** Reads the whole corpus from the plain files under `root`. Problems in them are findings; only a broken disk throws. */
export async function loadCorpus(root = projectRoot(), asOf = readAsOf()): Promise<LoadedCorpus> {
  const authored = await readAuthored(root);
  const sources = await readSources(root);
  const pictures = await readPictures(root);
  const reader = new Reader(authored);
  const provinces = reader.required('data/provinces.json', provincesFileSchema);
  const permalinks = reader.required('data/permalinks.json', permalinksSchema);
  const reports = reader.folder(/^data\/reports\/[^/]+\/[^/]+\.json$/, reportSchema);
  for (const { file, text } of authored.filter(({ file }) => /^content\/pages\/[^/]+\.mdx$/.test(file))) {
    reader.findings.push(...parseProse(text, file, pictures));
  }
  const plans: Plan[] = [];
  for (const { file, text } of authored.filter(({ file }) => /^content\/plans\/[^/]+\.mdx$/.test(file))) {
    const parsed = parsePlan(text, file);
    reader.findings.push(...parsed.findings);
    if (parsed.meta === null || parsed.document === null) continue;
    const id = basename(file, '.mdx');
    const corrections = parseCorrections(parsed.meta.source.corrections, sources);
    reader.findings.push(...corrections.findings);
    const { meta, document, locateMeta } = parsed;
    plans.push({
      ...{ id, file, meta, document, locateMeta, corrections: corrections.value },
      targets: reader.optional(`data/plans/${id}/targets.json`, targetsFileSchema),
      tasks: reader.optional(`data/plans/${id}/tasks.json`, tasksFileSchema),
      duties: reader.optional(`data/plans/${id}/duties.json`, dutiesFileSchema),
      counts: reader.optional(`data/plans/${id}/counts.json`, countsSchema),
    });
  }
  const corpus = {
    asOf,
    plans,
    provinces: (provinces.value ?? []).map((province) => toProvince(province, asOf)),
    locateProvince: provinces.locate,
    indicators: reader.folder(/^data\/indicators\/[^/]+\.json$/, indicatorSchema),
    agencies: reader.folder(/^data\/agencies\/[^/]+\.json$/, agenciesFileSchema),
    observations: reader.folder(/^data\/observations\/[^/]+\.json$/, observationsFileSchema),
    reports: reports.map((report) => ({
      ...report,
      value: { ...report.value, id: report.name, plan: report.folder },
    })),
    abbreviations: reader.optional('data/abbreviations.json', abbreviationsFileSchema)?.value ?? [],
    sources,
    permalinks: permalinks.value ?? emptyPermalinks,
    locatePermalink: permalinks.locate,
    authored,
  };
  return { corpus, findings: reader.findings };
}

/** Parses JSON files and keeps what was wrong with them. */
class Reader {
  readonly findings: Finding[] = [];
  private readonly authored: readonly AuthoredFile[];

  constructor(authored: readonly AuthoredFile[]) {
    this.authored = authored;
  }

  required<Schema extends z.ZodType>(file: string, schema: Schema): Parsed<z.output<Schema>> {
    const found = this.authored.find((candidate) => candidate.file === file);
    if (found !== undefined) return this.parse(found, schema);
    const start = { file, line: 1, column: 1 };
    this.findings.push(findingAt(start, 'file-missing', null));
    return { value: null, findings: [], locate: () => start };
  }

  optional<Schema extends z.ZodType>(file: string, schema: Schema): DataFile<z.output<Schema>> | null {
    const found = this.authored.find((candidate) => candidate.file === file);
    return found === undefined ? null : this.dataFile(found, schema);
  }

  folder<Schema extends z.ZodType>(pattern: RegExp, schema: Schema): readonly DataFile<z.output<Schema>>[] {
    return this.authored
      .filter(({ file }) => pattern.test(file))
      .map((found) => this.dataFile(found, schema))
      .filter((parsed) => parsed !== null);
  }

  private dataFile<Schema extends z.ZodType>(
    found: AuthoredFile,
    schema: Schema,
  ): DataFile<z.output<Schema>> | null {
    const { value, locate } = this.parse(found, schema);
    const { file } = found;
    return value === null
      ? null
      : { file, name: basename(file, '.json'), folder: basename(dirname(file)), value, locate };
  }

  private parse<Schema extends z.ZodType>(
    { file, text }: AuthoredFile,
    schema: Schema,
  ): Parsed<z.output<Schema>> {
    const parsed = parseJson(text, file, schema);
    this.findings.push(...parsed.findings);
    return parsed;
  }
}
