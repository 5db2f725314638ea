import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pause } from './pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is asked in a burst is done once, after the pause, and only the last of it', () => {
  const done: string[] = [];
  const pause = new Pause(100);
  pause.after(() => done.push('a'));
  vi.advanceTimersByTime(99);
  pause.after(() => done.push('b'));
  vi.advanceTimersByTime(99);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['b']);
});

test('what was cancelled is never done', () => {
  const done: string[] = [];
  const pause = new Pause(100);
  pause.after(() => done.push('a'));
  pause.cancel();
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([]);
});
