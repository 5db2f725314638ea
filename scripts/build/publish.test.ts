import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../command/failure.ts';
import { openPublishingPlace } from './publish.ts';

let disk = '';
let target = '';
let store = '';

beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), 'publish-'));
  target = join(disk, 'ra', 'dist');
  store = join(disk, 'ra', '.dist');
});
afterEach(() => rm(disk, { recursive: true }));

/** A finished site that says `text`, where a build leaves it. */
async function makeSite(text: string, folder = join(disk, 'moi')): Promise<string> {
  await mkdir(join(folder, '_tep'), { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
  await writeFile(join(folder, '404.html'), '');
  return folder;
}

async function publish(text: string, link?: typeof symlink): Promise<void> {
  const place = await openPublishingPlace(target, link);
  await place.publish(await makeSite(text));
}

const published = (at = target): string => readFileSync(join(at, 'index.html'), 'utf8');

/** A disk without links, as on Windows. */
const noLinks: typeof symlink = () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' }));

describe('a place where sites are published', () => {
  test('is a link to the newest site; the one before stays until the next is made', async () => {
    await publish('một');
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
    await publish('hai');
    expect(published()).toBe('hai');
    expect(readdirSync(store)).toHaveLength(2);
    await publish('ba');
    expect(published()).toBe('ba');
    expect(readdirSync(store)).toHaveLength(2);
    expect(readdirSync(join(disk, 'ra')).toSorted()).toEqual(['.dist', 'dist']);
  });

  test('can be moved along with its store', async () => {
    await publish('một');
    await rename(join(disk, 'ra'), join(disk, 'khac'));
    expect(published(join(disk, 'khac', 'dist'))).toBe('một');
  });

  test('is never empty for a reader, and never half of one site and half of another', async () => {
    await publish('0');
    const reader = new Worker(
      `const { readFileSync } = require('node:fs');
       const { parentPort, workerData } = require('node:worker_threads');
       let reads = 0, faults = [], isDone = false;
       parentPort.once('message', () => { isDone = true; });
       const read = () => {
         for (let i = 0; i < 200; i += 1) {
           try { reads += 1; if (!/^[0-9]+$/.test(readFileSync(workerData, 'utf8'))) faults.push('empty'); }
           catch (error) { faults.push(error.code); }
         }
         if (isDone) parentPort.postMessage({ reads, faults }); else setImmediate(read);
       };
       read();`,
      { eval: true, workerData: join(target, 'index.html') },
    );
    await new Promise((resolve) => reader.once('online', resolve));
    for (let site = 1; site <= 60; site += 1) await publish(String(site));
    const seen = new Promise<{ reads: number; faults: string[] }>((resolve) =>
      reader.once('message', resolve),
    );
    reader.postMessage('done');
    const { reads, faults } = await seen;
    await reader.terminate();
    expect(faults).toEqual([]);
    expect(reads).toBeGreaterThan(500);
    expect(published()).toBe('60');
  });

  test('takes over a folder with a site that stands there, and keeps it until the next', async () => {
    await makeSite('cũ', target);
    await publish('mới');
    expect(published()).toBe('mới');
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
    const former = readdirSync(store).find((name) => name.startsWith('former-')) ?? '';
    expect(published(join(store, former))).toBe('cũ');
  });

  test('gives back the site that a build was moving away when it was killed', async () => {
    await makeSite('cũ', join(store, 'former-1-00000000'));
    const place = await openPublishingPlace(target);
    expect(published()).toBe('cũ');
    place.abandon();
    expect(published()).toBe('cũ');
  });

  test('is a folder where the disk has no links', async () => {
    await publish('một', noLinks);
    await publish('hai', noLinks);
    await publish('ba', noLinks);
    expect(published()).toBe('ba');
    expect(lstatSync(target).isDirectory()).toBe(true);
    expect(readdirSync(store)).toHaveLength(1);
  });

  test('is where a link leads that somebody made', async () => {
    const chosen = join(disk, 'www', 'trang');
    await mkdir(join(disk, 'ra'));
    await mkdir(join(disk, 'www'));
    await symlink('../www/trang', target);
    await publish('một');
    await publish('hai');
    expect(published(chosen)).toBe('hai');
    expect(readlinkSync(target)).toBe('../www/trang');
    expect(existsSync(store)).toBe(false);
  });

  test('keeps nothing of a build that gave up, and all of the site that stands', async () => {
    await publish('một');
    const before = readdirSync(store);
    const place = await openPublishingPlace(target);
    place.abandon();
    expect(readdirSync(store)).toEqual(before);
    expect(published()).toBe('một');
  });

  test('keeps nothing at all where the first build gave up', async () => {
    (await openPublishingPlace(target)).abandon();
    expect(readdirSync(join(disk, 'ra'))).toEqual([]);
  });

  test('clears what killed builds left, and leaves alone what a living one is making', async () => {
    await publish('một');
    const standing = readlinkSync(target).split('/').at(-1) ?? '';
    const living = `${process.ppid}-0000abcd`;
    for (const name of [
      living,
      '999999999-0000abcd',
      'former-999999999-0000abcd',
      'link-999999999-0000abcd',
      'la',
    ]) {
      await mkdir(join(store, name));
    }
    (await openPublishingPlace(target)).abandon();
    expect(readdirSync(store).toSorted()).toEqual([standing, living].toSorted());
  });

  test('is never a folder with other things in it', async () => {
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'luan-van.docx'), '');
    await expect(openPublishingPlace(target)).rejects.toThrow(Failure);
    expect(readdirSync(join(disk, 'ra'))).toEqual(['dist']);
  });
});
