import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from './workspace.ts';

let cache = '';

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'workspace-'));
});
afterEach(() => rm(cache, { recursive: true }));

test('a build has a folder of its own, and takes it away when it ends', async () => {
  const workspace = await openWorkspace(cache);
  await mkdir(workspace.site);
  expect(existsSync(dirname(workspace.cache))).toBe(true);
  workspace.remove();
  expect(readdirSync(cache)).toEqual([]);
});

test('the folders of killed builds are cleared, of today and of earlier versions; nothing else is', async () => {
  const living = `build-${process.ppid}-0000abcd`;
  const others = ['browser', 'demo', living];
  const dead = ['build-999999999-0000abcd', 'build-2f1d7b1e-64c5-4c5e-8d53-6a7d0c5a3a11'];
  for (const name of [...others, ...dead]) await mkdir(join(cache, name));
  (await openWorkspace(cache)).remove();
  expect(readdirSync(cache).toSorted()).toEqual(others.toSorted());
});
