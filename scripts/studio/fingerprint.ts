import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const folders = ['content', 'data'];

/** A short text that is the same as long as no file of a corpus changes; no file is read for it. */
export async function fingerprintOf(root: string): Promise<string> {
  const lines = (await Promise.all(folders.map((folder) => linesOf(join(root, folder))))).flat();
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex').slice(0, 16);
}

async function linesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    files.map(async (file) => {
      // A file may be exchanged for a fresh one between the listing and the look at it.
      const found = await stat(file, { bigint: true }).catch(() => null);
      return found === null ? file : `${file} ${found.ino} ${found.size} ${found.mtimeNs}`;
    }),
  );
}
