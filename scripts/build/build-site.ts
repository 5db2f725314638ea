import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import type { Settings } from '../../src/load/settings.ts';
import { formatShortDate } from '../../src/text/dates.ts';
import { commandWords as words } from '../../src/wording/vi/commands.ts';
import type { Run } from '../command/run-command.ts';
import { indexSite } from '../index-site.ts';
import { reportFindings } from '../report-findings.ts';
import { measureSite } from './measure-site.ts';
import { startProgress } from './progress.ts';
import { openPublishingPlace } from './publish.ts';
import { renderSite } from './render-site.ts';
import { openWorkspace } from './workspace.ts';

/** Checks, builds and publishes the site; false, with every finding said, where the corpus is not sound. */
export async function buildSite({ settings, has, atEnd }: Run<'verbose'>): Promise<boolean> {
  const { outFolder, corpusRoot, asOf, basePath } = settings;
  const started = performance.now();
  const progress = startProgress();
  atEnd(progress.end);
  progress.step(words.steps.check);
  const loaded = await loadCorpus(corpusRoot, asOf);
  const findings = runChecks(loaded);
  if (findings.length > 0) {
    progress.end();
    reportFindings(findings);
    return false;
  }
  const place = await openPublishingPlace(outFolder);
  atEnd(place.abandon);
  const workspace = await openWorkspace();
  atEnd(workspace.remove);
  progress.step(words.steps.render);
  await renderSite(workspace, asOf, has('verbose'));
  progress.step(words.steps.index);
  await indexSite(workspace.site, loaded.corpus, basePath);
  const size = await measureSite(workspace.site);
  progress.step(words.steps.publish);
  await place.publish(workspace.site);
  progress.end();
  console.log(words.read(toCounts(loaded.corpus)));
  const seconds = (performance.now() - started) / 1000;
  console.log(words.built({ ...size, seconds, folder: showFolder(settings) }));
  return true;
}

/** What still holds after a failure: the site that stands, where there is one. */
export function sayWhatStands(settings: Settings): string | null {
  const stands = existsSync(join(settings.outFolder, '404.html'));
  return stands ? words.lastSiteStays(showFolder(settings)) : null;
}

/** The folder of the site as a person would write it from the project. */
function showFolder({ outFolder }: Settings): string {
  const way = relative(process.cwd(), outFolder);
  return way.startsWith('..') ? outFolder : `${way}/`;
}

function toCounts({ plans, reports, asOf }: Corpus): Parameters<typeof words.read>[0] {
  return {
    plans: plans.length,
    provinces: new Set(plans.map(({ meta }) => meta.province)).size,
    tasks: plans.reduce((sum, { tasks }) => sum + (tasks?.value.length ?? 0), 0),
    reports: reports.length,
    asOf: formatShortDate(asOf),
  };
}
