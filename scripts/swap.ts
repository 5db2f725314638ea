import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a finished folder in the place of another, whole: the old one stays until the new one stands there. */
export async function swapIn(fresh: string, target: string): Promise<void> {
  const former = `${fresh}-former`;
  await mkdir(dirname(target), { recursive: true });
  if (existsSync(target)) await rename(target, former);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (existsSync(former)) await rename(former, target);
    throw error;
  }
  await discard(former);
}

/** Removes a folder, if it is there. */
export async function discard(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
