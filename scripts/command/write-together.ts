import { createHash } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commandWords as words } from '../../src/wording/vi/commands.ts';
import { Failure } from './failure.ts';
import { isAbandoned, ownName } from './own-name.ts';

/** What becomes of one file of a corpus. */
export interface FileChange {
  /** Path from the corpus's root, with forward slashes. */
  readonly file: string;
  /** Its whole content; null where it leaves. */
  readonly content: string | Uint8Array | null;
  /** What it held when the change was thought out, null where it was not there; left out where that is no matter. */
  readonly before?: string | null;
}

/** A file is not what it was when its change was thought out; nothing was written. */
export class ChangedMeanwhile extends Failure {
  readonly file: string;

  constructor(file: string) {
    super(words.changedMeanwhile(file));
    this.file = file;
  }
}

const folder = '.cache';
const pattern = /^cho-ghi-(.*)\.json$/;
/** The journal of whoever writes now; only one at a time. */
const journalName = 'dang-ghi.json';
/** How long somebody else's writing is waited for, in milliseconds. */
const patience = 10_000;

/**
 * Writes several files of a corpus, all of them or none: what a process that is killed on the way has begun, the next
 * call or `completeInterrupted` brings to its end. One process writes at a time. @throws ChangedMeanwhile
 */
export function writeTogether(root: string, changes: readonly FileChange[]): Promise<void> {
  return inTurn(() => writeAll(root, changes));
}

/** Brings to its end what a killed process began to write together. */
export function completeInterrupted(root: string): Promise<void> {
  return inTurn(() => completeAll(root));
}

let last: Promise<void> = Promise.resolve();

/** One after another in this process: a journal that carries its number is then from one that was killed. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

async function writeAll(root: string, changes: readonly FileChange[]): Promise<void> {
  if (changes.length === 0) return;
  await mkdir(join(root, folder), { recursive: true });
  const own = join(root, folder, `cho-ghi-${ownName()}.json`);
  const journal = join(root, folder, journalName);
  try {
    const written = changes.map(({ file, content }) => ({ file, content: toJournal(content) }));
    await writeFile(own, JSON.stringify({ owner: ownName(), changes: written }), { flush: true });
    await takeTurn(root, own, journal);
    try {
      for (const { file, before } of changes) await expectUnchanged(root, file, before);
    } catch (error) {
      await rm(journal, { force: true });
      throw error;
    }
    try {
      await apply(root, own);
    } catch (error) {
      if (changes.every(({ before }) => before === null)) await withdraw(root, changes, journal);
      throw error;
    }
    await rm(journal, { force: true });
  } finally {
    await rm(own, { force: true });
  }
}

/** Files that were not there before are taken away again where the disk refuses one of them; others wait for their end. */
async function withdraw(root: string, changes: readonly FileChange[], journal: string): Promise<void> {
  for (const { file } of changes) await rm(join(root, file), { force: true }).catch(() => {});
  await rm(journal, { force: true });
}

async function completeAll(root: string): Promise<void> {
  const names: readonly string[] = await readdir(join(root, folder)).catch(() => []);
  if (names.includes(journalName)) await takeOver(root);
  for (const name of names) {
    // What was only thought out, and never begun, is nobody's.
    if (isAbandoned(pattern.exec(name)?.[1] ?? ownName()) && pattern.test(name)) {
      await rm(join(root, folder, name), { force: true });
    }
  }
}

async function takeTurn(root: string, own: string, journal: string): Promise<void> {
  const latest = Date.now() + patience;
  for (;;) {
    try {
      // In one step, and only where there is none.
      await link(own, journal);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    await takeOver(root);
    if (Date.now() > latest) throw new Failure(words.othersWrite);
    await setTimeout(20);
  }
}

/** Ends what somebody began who is no more. */
async function takeOver(root: string): Promise<void> {
  const journal = join(root, folder, journalName);
  const owner = await readOwner(journal);
  if (owner === null || !isAbandoned(owner)) return;
  const taken = join(root, folder, `cho-ghi-${ownName()}.json`);
  try {
    // Of several that see it, one takes it.
    await rename(journal, taken);
  } catch {
    return;
  }
  await apply(root, taken);
  await rm(taken, { force: true });
}

async function readOwner(journal: string): Promise<string | null> {
  try {
    return (JSON.parse(await readFile(journal, 'utf8')) as Journal).owner;
  } catch {
    return null;
  }
}

interface Journal {
  readonly owner: string;
  readonly changes: readonly { readonly file: string; readonly content: Kept }[];
}

type Kept = { readonly text: string } | { readonly base64: string } | null;

function toJournal(content: FileChange['content']): Kept {
  if (content === null) return null;
  return typeof content === 'string'
    ? { text: content }
    : { base64: Buffer.from(content).toString('base64') };
}

function fromJournal(kept: Exclude<Kept, null>): string | Uint8Array {
  return 'text' in kept ? kept.text : Buffer.from(kept.base64, 'base64');
}

async function apply(root: string, journal: string): Promise<void> {
  const { changes } = JSON.parse(await readFile(journal, 'utf8')) as Journal;
  for (const { file, content } of changes) {
    const path = join(root, file);
    if (content === null) {
      await rm(path, { force: true });
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    const fresh = join(root, folder, `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.moi`);
    try {
      await writeFile(fresh, fromJournal(content), { flush: true });
      await rename(fresh, path);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
  }
}

async function expectUnchanged(root: string, file: string, before: string | null | undefined): Promise<void> {
  if (before === undefined) return;
  const there = await readFile(join(root, file), 'utf8').catch(() => null);
  if (there !== before) throw new ChangedMeanwhile(file);
}
