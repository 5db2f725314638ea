import { build } from 'astro';
import type { Workspace } from './workspace.ts';

/** Renders every page into the workspace. Astro and Vite say nothing unless they are asked to. */
export async function renderSite(
  { site, cache }: Workspace,
  asOf: string,
  isVerbose: boolean,
): Promise<void> {
  // The pages read the corpus by themselves; they shall speak for the day that was checked, also at midnight.
  process.env['AS_OF'] = asOf;
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  // What they would say of an error is thrown too.
  const logLevel = isVerbose ? 'info' : 'silent';
  await build({ outDir: site, cacheDir: cache, logLevel, vite: { logLevel } });
}
