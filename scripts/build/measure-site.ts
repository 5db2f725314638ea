import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site holds. */
export interface SiteSize {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Counts what stands in the folder of a built site. */
export async function measureSite(folder: string): Promise<SiteSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
