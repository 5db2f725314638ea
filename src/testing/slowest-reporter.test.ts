import { expect, test } from 'vitest';
import { SlowestReporter, toSlowestList } from './slowest-reporter.ts';

test('the slowest come first, ten of them, in seconds', () => {
  const timed = Array.from({ length: 12 }, (_, index) => ({ name: `test ${index}`, duration: index * 100 }));
  const [title, ...lines] = toSlowestList('slowest tests', timed).trimEnd().split('\n');
  expect(title).toBe(' slowest tests');
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('     1.1 s  test 11');
  expect(lines.at(-1)).toBe('     0.2 s  test 2');
});

test('a run of no tests is told as such', () => {
  const printed: string[] = [];
  new SlowestReporter((text) => printed.push(text)).onTestRunEnd([]);
  expect(printed).toEqual([' slowest tests\n', ' slowest files\n']);
});
