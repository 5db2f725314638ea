import { rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isAbandoned, ownName } from '../command/own-name.ts';

/** The folder of one build, which no other build enters. */
export interface Workspace {
  /** Where the site is built; Astro wants it inside the project. */
  readonly site: string;
  /** What Astro keeps while it builds. */
  readonly cache: string;
  /** Removes everything, at once. */
  readonly remove: () => void;
}

const prefix = 'build-';

/** Makes room for a build, and clears away the rooms of builds that were killed. */
export async function openWorkspace(cacheFolder = resolve('.cache')): Promise<Workspace> {
  await mkdir(cacheFolder, { recursive: true });
  await clearAbandoned(cacheFolder);
  const folder = join(cacheFolder, prefix + ownName());
  await mkdir(folder);
  return {
    site: join(folder, 'site'),
    cache: join(folder, 'astro'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

async function clearAbandoned(cacheFolder: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith(prefix) || !isAbandoned(name.slice(prefix.length))) continue;
    await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}
