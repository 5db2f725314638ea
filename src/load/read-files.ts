import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type AuthoredFile, type SourceFile, sourcesFolder } from '../domain/corpus.ts';
import { parsePictureType } from '../parse/picture-type.ts';
import type { Pictures } from '../parse/prose.ts';

const textEndings = ['.mdx', '.json'];

/** Every text file that people write in `content/` and `data/`, sorted by path; the source copies are not among them. */
export async function readAuthored(root: string): Promise<readonly AuthoredFile[]> {
  const paths = [...(await listFiles(root, 'content')), ...(await listFiles(root, 'data'))];
  const wanted = paths.filter(
    (file) => !file.startsWith(`${sourcesFolder}/`) && textEndings.some((ending) => file.endsWith(ending)),
  );
  return Promise.all(wanted.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })));
}

/** The copies of the source documents by their path in the folder of copies, with their SHA-256. */
export async function readSources(root: string): Promise<ReadonlyMap<string, SourceFile>> {
  const sources = new Map<string, SourceFile>();
  for (const file of await listFiles(root, sourcesFolder)) {
    const bytes = await readFile(join(root, file));
    const name = file.slice(`${sourcesFolder}/`.length);
    sources.set(name, { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return sources;
}

/** What each file beside the prose is by its content, by path; the prose itself is left out. */
export async function readPictures(root: string): Promise<Pictures> {
  const beside = (await listFiles(root, 'content')).filter((file) => !file.endsWith('.mdx'));
  const types = beside.map(async (file) => {
    const start = (await readFile(join(root, file))).subarray(0, 12);
    return [file, parsePictureType(start)] as const;
  });
  return new Map(await Promise.all(types));
}

/** All files below a folder, as sorted paths from the root; none where the folder is missing. */
async function listFiles(root: string, folder: string): Promise<readonly string[]> {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
