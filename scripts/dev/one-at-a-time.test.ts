import { expect, test } from 'vitest';
import { runOneAtATime } from './one-at-a-time.ts';

test('work that is asked for while it is done is done once more, however often it was asked for', async () => {
  const steps: string[] = [];
  let finish = (): void => {};
  const work = runOneAtATime(async () => {
    steps.push('begins');
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    steps.push('ends');
  });
  const asked = [work(), work(), work()];
  finish();
  await new Promise((resolve) => setImmediate(resolve));
  expect(steps).toEqual(['begins', 'ends', 'begins']);
  finish();
  await Promise.all(asked);
  expect(steps).toEqual(['begins', 'ends', 'begins', 'ends']);
  const again = work();
  finish();
  await again;
  expect(steps).toHaveLength(6);
});

test('work that fails says so to all who asked, and can be asked for again', async () => {
  let isBroken = true;
  const work = runOneAtATime(() => (isBroken ? Promise.reject(new Error('hỏng')) : Promise.resolve()));
  const asked = [work(), work()];
  for (const one of asked) await expect(one).rejects.toThrow('hỏng');
  isBroken = false;
  await expect(work()).resolves.toBeUndefined();
});
