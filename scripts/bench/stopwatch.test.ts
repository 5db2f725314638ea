import { expect, test } from 'vitest';
import { Stopwatch, toLines } from './stopwatch.ts';

test('the fastest round counts, and what the last one made is handed on', async () => {
  const readings = [0, 30, 100, 110, 200, 220];
  const stopwatch = new Stopwatch(3, () => readings.shift() ?? Number.NaN);
  let made = 0;
  expect(await stopwatch.measure('step', () => (made += 1))).toBe(3);
  expect(stopwatch.timings).toEqual([{ name: 'step', milliseconds: 10 }]);
});

test('every line says what part of the named step it is', () => {
  const timings = [
    { name: 'parse', milliseconds: 2000 },
    { name: 'a longer one', milliseconds: 250 },
  ];
  expect(toLines(timings, 'parse')).toEqual([
    'parse          2000 ms  100.0 %',
    'a longer one    250 ms   12.5 %',
  ]);
});
