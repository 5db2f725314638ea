import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { commandWords as words } from '../../src/wording/vi/commands.ts';
import { Failure } from '../command/failure.ts';
import { isAbandoned, ownName } from '../command/own-name.ts';

/**
 * A place where sites are published one after another, and a reader never finds none. The place is a link, `dist`, to a
 * folder in the store beside it, `.dist/<build>`; a new site is put into the store whole, and the link is replaced by
 * one rename. The site before stays in the store until the next build.
 */
export interface PublishingPlace {
  /** Puts a finished folder in the place. */
  readonly publish: (site: string) => Promise<void>;
  /** Removes at once what this build has put into the store and not published. */
  readonly abandon: () => void;
}

/**
 * Makes a place ready before anything is built: whatever will not work is said now, and what killed builds left there
 * is cleared.
 * @throws Failure when something else than a site stands there, or the root of a disk
 */
export async function openPublishingPlace(
  outFolder: string,
  link: typeof symlink = symlink,
): Promise<PublishingPlace> {
  const target = followForeignLinks(outFolder);
  const store = join(dirname(target), `.${basename(target)}`);
  const name = ownName();
  const shelf = join(store, name);
  const fresh = join(store, `${linkPrefix}${name}`);
  let isPublished = false;
  refuseWhatIsNoSite(target, outFolder);
  makeFolder(store);
  restoreFormer(target, store);
  await clearStore(target, store);
  await mkdir(shelf);
  return {
    publish: async (site) => {
      await move(site, shelf);
      const isLinked = await link(join(basename(store), name), fresh, 'dir').then(() => true, refusesLinks);
      if (!isLinked) exchange(shelf, target, join(store, formerPrefix + name));
      else if (!replaces(fresh, target)) exchange(fresh, target, join(store, formerPrefix + name));
      isPublished = true;
    },
    abandon: () => {
      if (isPublished) return;
      for (const path of [fresh, shelf]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
      if (readdirSync(store).length === 0) rmdirSync(store);
    },
  };
}

const formerPrefix = 'former-';
const linkPrefix = 'link-';

/** As `mkdir -p`, which in Node tries without end where a system has folders that it makes itself (`/proc`). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** A link that leads elsewhere than into the store is somebody's choice of a place. */
function followForeignLinks(outFolder: string): string {
  let place = outFolder;
  for (let steps = 0; steps < 40 && kindOf(place) === 'link'; steps += 1) {
    if (readOwnLink(place, join(dirname(place), `.${basename(place)}`)) !== null) break;
    place = resolve(dirname(place), readlinkSync(place));
  }
  return place;
}

/** The name in the store of the site that stands; null where none does, or one that is no link. */
function readOwnLink(target: string, store: string): string | null {
  if (kindOf(target) !== 'link') return null;
  const path = resolve(dirname(target), readlinkSync(target));
  return dirname(path) === store ? basename(path) : null;
}

function refuseWhatIsNoSite(target: string, shown: string): void {
  if (kindOf(target) !== 'folder') return;
  if (statSync(target).dev !== statSync(dirname(target)).dev) throw new Failure(words.mountPoint(shown));
  const names = readdirSync(target);
  const isSite = ['index.html', '404.html', '_tep'].every((name) => names.includes(name));
  if (names.length > 0 && !isSite) throw new Failure(words.notASite(shown));
}

/** A build that was killed between the two renames of `exchange` has left the place empty. */
function restoreFormer(target: string, store: string): void {
  if (kindOf(target) !== null) return;
  const former = readdirSync(store).find((name) => name.startsWith(formerPrefix));
  if (former !== undefined) renameSync(join(store, former), target);
}

async function clearStore(target: string, store: string): Promise<void> {
  const names = await readdir(store);
  const abandoned = names.filter((name) => isAbandoned(name.replace(/^(former|link)-/, '')));
  // Read last: a build that was alive a moment ago may just have published what it made.
  const standing = readOwnLink(target, store);
  for (const name of abandoned.filter((one) => one !== standing)) {
    await rm(join(store, name), { recursive: true, force: true });
  }
}

/** Moves a folder, to another disk too. */
async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Some disks have no links, and Windows allows them to few; every other error is one. */
function refusesLinks(error: unknown): false {
  if (['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(codeOf(error) ?? ''))
    return false;
  throw error;
}

/** Replaces a link by another in one step; false where a folder stands, or where the system replaces no links (Windows). */
function replaces(fresh: string, target: string): boolean {
  if (kindOf(target) === 'folder') return false;
  try {
    renameSync(fresh, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EPERM' || codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Puts one thing in the place of a folder, which no system does in one step: for an instant nothing stands there. */
function exchange(fresh: string, target: string, former: string): void {
  const stood = kindOf(target) !== null;
  if (stood) renameSync(target, former);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (stood) renameSync(former, target);
    throw error;
  }
}

function kindOf(path: string): 'link' | 'folder' | 'other' | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (found.isSymbolicLink()) return 'link';
  return found.isDirectory() ? 'folder' : 'other';
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
