import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Dirent } from 'node:fs';
import type { FileFault, FoundFile } from '../parse/files/found-file.ts';

/** The folders of a corpus that people write in. */
const folders = ['content', 'data'];

/**
 * Every file below `content/` and `data/`, whatever its name, sorted by path; of them those that are wanted by their path,
 * the others stay unread. A link is named and never followed.
 */
export async function readFiles(
  root: string,
  isWanted: (file: string) => boolean = () => true,
): Promise<readonly FoundFile[]> {
  const found = await Promise.all(folders.map((folder) => readFolder(root, folder, isWanted)));
  return found.flat().toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

async function readFolder(
  root: string,
  folder: string,
  isWanted: (file: string) => boolean,
): Promise<readonly FoundFile[]> {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { entry, path, file: relative(root, path).replaceAll('\\', '/') };
    });
  return Promise.all(
    files
      .filter(({ file }) => isWanted(file))
      .map(async ({ entry, path, file }) => ({ file, content: await readContent(entry, path) })),
  );
}

async function readContent(entry: Dirent, path: string): Promise<Uint8Array | FileFault> {
  if (entry.isSymbolicLink()) return 'link';
  // A pipe or a device would be waited for without end.
  if (!entry.isFile()) return 'unreadable';
  try {
    return await readFile(path);
  } catch {
    return 'unreadable';
  }
}
