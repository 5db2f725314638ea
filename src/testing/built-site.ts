import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Document, parsePage } from './html.ts';

/** One page of a built site. */
export interface BuiltPage {
  /** File from the site's folder, with forward slashes: `tinh/index.html`. */
  readonly file: string;
  /** Address from the site's root, as links write it: `/tinh/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** Every file of a folder, as sorted paths with forward slashes. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

const read = new Map<string, Promise<readonly BuiltPage[]>>();

/**
 * Every page of a built site, parsed. The test files of one worker share what the first of them read, so the pages are
 * not to be changed, and a folder not to be built anew once it was read.
 */
export function readPages(folder: string): Promise<readonly BuiltPage[]> {
  const known = read.get(folder) ?? parsePages(folder);
  read.set(folder, known);
  return known;
}

async function parsePages(folder: string): Promise<readonly BuiltPage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parsePage(html) };
  });
}

/** The page at an address; @throws Error where there is none. */
export function pageAt(pages: readonly BuiltPage[], path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined)
    throw new Error(`no page at ${path}; there are ${pages.map((one) => one.path).join(' ')}`);
  return page;
}

/** The file that a static host answers an address with; null where it answers 404. */
export function fileAt(folder: string, pathname: string): string | null {
  const file = decodeURIComponent(pathname).replace(/^\//, '');
  const candidate = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  const path = join(folder, candidate);
  return existsSync(path) && statSync(path).isFile() ? candidate : null;
}
