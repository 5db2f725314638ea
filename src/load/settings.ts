import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isIsoDate, todayIn, VIETNAM_TIME_ZONE } from '../text/dates.ts';
import { settingWords as words } from '../wording/vi/settings.ts';
import { followLinks, isWithin } from './paths.ts';

/** What a person may decide about a run, whole and sound. */
export interface Settings {
  /** The day for which the site speaks: `AS_OF`, else today in Việt Nam. */
  readonly asOf: string;
  /** `SITE_URL`, a host without a path; null where the site does not know its own. */
  readonly siteUrl: string | null;
  /** `BASE_PATH`, the folder of the host in which the site lives: `/`, or `/folder` without a slash at its end. */
  readonly basePath: string;
  /** `PORT`, where 0 is any that is free; null where none was asked for. */
  readonly port: number | null;
  /** `OUT_DIR`, absolute: where the built site stands. */
  readonly outFolder: string;
  /** `CORPUS_ROOT`, absolute: the folder that holds `content/` and `data/`; the project itself by default. */
  readonly corpusRoot: string;
}

/** Settings that cannot be followed: every fault in one sentence, all at once. */
export class SettingsError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'SettingsError';
    this.faults = faults;
  }
}

/** Where and when settings are read; a setting that is empty is none. */
interface Place {
  readonly project: string;
  readonly now: Date;
  readonly kindOf: (path: string) => 'folder' | 'other' | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Folders of the project in which nothing is built. */
const ours = [
  'content',
  'data',
  'public',
  'scripts',
  'src',
  'node_modules',
  '.git',
  '.github',
  '.ci',
  '.astro',
];

/** The settings of a run. @throws SettingsError with a sentence for each that cannot be followed. */
export function readSettings(environment: Environment, place: Partial<Place> = {}): Settings {
  const { project, now, kindOf } = { project: process.cwd(), now: new Date(), kindOf: kindOnDisk, ...place };
  const faults: string[] = [];
  const given = (name: string): string | null => environment[name] || null;
  const settings = {
    asOf: given('AS_OF') ?? todayIn(VIETNAM_TIME_ZONE, now),
    siteUrl: given('SITE_URL'),
    basePath: given('BASE_PATH')?.replace(/(?<=.)\/$/, '') ?? '/',
    port: given('PORT') === null ? null : Number(given('PORT')),
    outFolder: resolve(project, given('OUT_DIR') ?? 'dist'),
    corpusRoot: resolve(project, given('CORPUS_ROOT') ?? '.'),
  };
  if (!isIsoDate(settings.asOf)) faults.push(words.asOf(settings.asOf));
  if (settings.siteUrl !== null) faults.push(...checkSiteUrl(settings.siteUrl));
  if (!isBasePath(settings.basePath)) faults.push(words.basePath(given('BASE_PATH') ?? ''));
  if (!isPort(given('PORT') ?? '0')) faults.push(words.port(given('PORT') ?? ''));
  const { corpusRoot, outFolder } = settings;
  const missing = ['content', 'data'].filter((name) => kindOf(join(corpusRoot, name)) !== 'folder');
  if (missing.length > 0) faults.push(sayMissing(given('CORPUS_ROOT'), corpusRoot, missing, kindOf));
  const shown = given('OUT_DIR') ?? 'dist';
  if (isOrLiesInFile(outFolder, kindOf)) faults.push(words.outFolderIsFile(shown));
  else faults.push(...checkOutFolder(shown, outFolder, { project, corpusRoot }));
  if (faults.length > 0) throw new SettingsError(faults);
  return settings;
}

function isOrLiesInFile(path: string, kindOf: Place['kindOf']): boolean {
  const kind = kindOf(path);
  const parent = dirname(path);
  return kind === null && parent !== path ? isOrLiesInFile(parent, kindOf) : kind === 'other';
}

function checkSiteUrl(given: string): readonly string[] {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:\/\/[^/\s\\]/i.test(given) || !/^https?:$/.test(url.protocol)) {
    return [words.siteUrl(given)];
  }
  const more = [url.username, url.password, url.pathname.replace(/^\/$/, ''), url.search, url.hash].join('');
  return more === '' ? [] : [words.siteUrlHasMore(given, more)];
}

function isBasePath(path: string): boolean {
  return path === '/' || (/^(\/[\w.~-]+)+$/.test(path) && !/\/\.\.?(\/|$)/.test(path));
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

function sayMissing(
  given: string | null,
  root: string,
  missing: readonly string[],
  kindOf: Place['kindOf'],
): string {
  const folders = missing.map((name) => `${name}/`);
  if (given === null) return words.projectLacks(root, folders);
  return kindOf(root) === 'folder' ? words.corpusLacks(given, folders) : words.corpusMissing(given);
}

/** A built site is put in the place of the whole folder, so nothing that people wrote may stand there. */
function checkOutFolder(
  shown: string,
  outFolder: string,
  { project, corpusRoot }: { readonly project: string; readonly corpusRoot: string },
): readonly string[] {
  // The last name may itself be a link: to the site that stands, or to a place that somebody chose.
  const outs = [join(followLinks(dirname(outFolder)), basename(outFolder)), followLinks(outFolder)];
  const holds = (folder: string): boolean => outs.some((out) => isWithin(followLinks(folder), out));
  if (holds(project)) return [words.outFolderHolds(shown, words.theProject)];
  if (holds(corpusRoot)) return [words.outFolderHolds(shown, words.theCorpus)];
  const closed = [
    ...ours.map((name) => join(project, name)),
    ...['content', 'data'].map((name) => join(corpusRoot, name)),
  ];
  const inside = closed.find((folder) => outs.some((out) => isWithin(out, followLinks(folder))));
  return inside === undefined ? [] : [words.outFolderWithin(shown, `${basename(inside)}/`)];
}

function kindOnDisk(path: string): 'folder' | 'other' | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return found.isDirectory() ? 'folder' : 'other';
}
