import { createHash } from 'node:crypto';
import { type AuthoredFile, type LoadedCorpus, type SourceFile, sourcesFolder } from '../domain/corpus.ts';
import { toProvince } from '../domain/provinces.ts';
import { abbreviationsFileSchema } from '../schema/abbreviation.ts';
import { agenciesFileSchema } from '../schema/agency.ts';
import { countsSchema } from '../schema/counts.ts';
import { dutiesFileSchema } from '../schema/duty.ts';
import type { Finding } from '../schema/finding.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { observationsFileSchema } from '../schema/observation.ts';
import { emptyPermalinks, permalinksSchema } from '../schema/permalinks.ts';
import { provincesFileSchema } from '../schema/province.ts';
import { reportSchema } from '../schema/report.ts';
import { emptySite, siteSchema } from '../schema/site.ts';
import { targetsFileSchema } from '../schema/target.ts';
import { tasksFileSchema } from '../schema/task.ts';
import { createCopyReader } from './copy-reader.ts';
import { parseCorrections } from './corrections.ts';
import { DataReader } from './data-reader.ts';
import { parseDrafts } from './drafts.ts';
import type { FoundFile } from './files/found-file.ts';
import { parseTextFile, toFileFault } from './files/text-file.ts';
import { parsePictureType } from './picture-type.ts';
import { parsePlan } from './plan.ts';
import { parseProse, type Pictures } from './prose.ts';

const reportFile = /^data\/reports\/[^/]+\/[^/]+\.json$/;

/**
 * The corpus that some files make, for the day `asOf` and read on the day `today` (ISO dates), and everything that is
 * wrong with each file by itself. What could not be read is left out of it and named in `unread`.
 */
export function parseCorpus(files: readonly FoundFile[], asOf: string, today = asOf): LoadedCorpus {
  const findings: Finding[] = [];
  const unread = new Set<string>();
  const sources = toSources(files);
  const authored = files.filter(isText).flatMap((found): readonly AuthoredFile[] => {
    const parsed = parseTextFile(found);
    findings.push(...parsed.findings);
    if (parsed.authored !== null) return [parsed.authored];
    unread.add(found.file);
    return [];
  });
  for (const { file, content } of files.filter((found) => found.file.startsWith(`${sourcesFolder}/`))) {
    if (typeof content !== 'string') continue;
    findings.push(toFileFault(file, content));
    unread.add(file);
  }
  const reader = new DataReader(authored, findings, unread);
  const site = reader.required('data/site.json', siteSchema);
  const provinces = reader.required('data/provinces.json', provincesFileSchema);
  const permalinks = reader.required('data/permalinks.json', permalinksSchema);
  const pictures = toPictures(files);
  for (const { file, text } of reader.matching(/^content\/pages\/[^/]+\.mdx$/)) {
    findings.push(...parseProse(text, file, pictures));
  }
  const targets = reader.ofPlans('plans', 'targets.json', targetsFileSchema);
  const tasks = reader.ofPlans('plans', 'tasks.json', tasksFileSchema);
  const duties = reader.ofPlans('plans', 'duties.json', dutiesFileSchema);
  const counts = reader.ofPlans('plans', 'counts.json', countsSchema);
  const draftsOf = parseDrafts(reader);
  const plans = reader.matching(/^content\/plans\/[^/]+\.mdx$/).flatMap(({ file, text }) => {
    const parsed = parsePlan(text, file);
    findings.push(...parsed.findings);
    const { meta, document, ...rest } = parsed;
    if (document === null) {
      unread.add(file);
      return [];
    }
    const id = file.slice('content/plans/'.length, -'.mdx'.length);
    const corrections = parseCorrections(meta.source.corrections, sources);
    findings.push(...corrections.findings);
    if (corrections.findings.length > 0) unread.add(`${sourcesFolder}/${meta.source.corrections}`);
    const { locateMeta, isMetaWhole, isTextWhole } = rest;
    return [
      {
        ...{ id, file, meta, document, corrections: corrections.value },
        ...{ locateMeta, isMetaWhole, isTextWhole },
        targets: targets.get(id) ?? null,
        tasks: tasks.get(id) ?? null,
        duties: duties.get(id) ?? null,
        counts: counts.get(id) ?? null,
        drafts: draftsOf(id),
      },
    ];
  });
  const corpus = {
    asOf,
    today: today < asOf ? asOf : today,
    site: site.value ?? emptySite,
    plans,
    provinces: (provinces.value ?? []).map((province) => toProvince(province, asOf)),
    locateProvince: provinces.locate,
    indicators: reader.folder(/^data\/indicators\/[^/]+\.json$/, indicatorSchema),
    agencies: reader.folder(/^data\/agencies\/[^/]+\.json$/, agenciesFileSchema),
    observations: reader.folder(/^data\/observations\/[^/]+\.json$/, observationsFileSchema),
    reports: reader
      .folder(reportFile, reportSchema)
      .map((report) => ({ ...report, value: { ...report.value, id: report.name, plan: report.folder } })),
    reportHashes: toReportHashes(reader),
    abbreviations: reader.optional('data/abbreviations.json', abbreviationsFileSchema)?.value ?? [],
    sources,
    readCopy: createCopyReader(sources),
    permalinks: permalinks.value ?? emptyPermalinks,
    locatePermalink: permalinks.locate,
    authored,
    files: files.map(({ file }) => file).filter((file) => !file.startsWith(`${sourcesFolder}/`)),
    unread,
  };
  return { corpus, findings };
}

/** Of the text, not of the bytes: line ends and a byte order mark are no change of a report. */
function toReportHashes(reader: DataReader): ReadonlyMap<string, string> {
  return new Map(
    reader
      .matching(reportFile)
      .map(({ file, text }) => [
        file.slice('data/reports/'.length, -'.json'.length),
        createHash('sha256').update(text).digest('hex'),
      ]),
  );
}

function isText({ file }: FoundFile): boolean {
  return !file.startsWith(`${sourcesFolder}/`) && /\.(mdx|json)$/.test(file);
}

/** The copies of the source documents by their path in the folder of copies, with their SHA-256. */
function toSources(files: readonly FoundFile[]): ReadonlyMap<string, SourceFile> {
  const folder = `${sourcesFolder}/`;
  return new Map(
    files.flatMap(({ file, content }) => {
      if (!file.startsWith(folder) || typeof content === 'string') return [];
      const name = file.slice(folder.length);
      const sha256 = createHash('sha256').update(content).digest('hex');
      return [[name, { name, bytes: content, sha256 }] as const];
    }),
  );
}

/** What each file beside the prose is by its content; the prose itself is left out. */
function toPictures(files: readonly FoundFile[]): Pictures {
  return new Map(
    files
      .filter(({ file }) => file.startsWith('content/') && !file.endsWith('.mdx'))
      .map(({ file, content }) => [
        file,
        typeof content === 'string' ? null : parsePictureType(content.subarray(0, 12)),
      ]),
  );
}
