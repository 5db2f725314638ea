import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the house under a folder: TypeScript and Astro, without tests and what only tests use. */
export function listCode(folder: string, ending = /\.(ts|astro|mjs)$/): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter(
      (file) => ending.test(file) && !/\.(test|fixture)\.ts$/.test(file) && !file.startsWith('src/testing/'),
    );
}
