import { expect, test } from 'vitest';
import { runChecks } from '../../checks/run-checks.ts';
import { parseCorpus } from '../../parse/corpus.ts';
import { tinyGiven } from '../tiny-corpus.ts';
import { brokenAsOf, readSoundCorpus } from './sound-corpus.ts';

const sound = await readSoundCorpus();
const rows = 5000;

function read(file: string): unknown {
  const content = sound.find((one) => one.file === file)?.content;
  return typeof content === 'object' ? JSON.parse(new TextDecoder().decode(content)) : null;
}

/** How many findings there are where a file says this, and the milliseconds of work that it took to find them. */
function check(file: string, value: unknown): { readonly count: number; readonly ms: number } {
  const content = new TextEncoder().encode(JSON.stringify(value, null, 2));
  const files = [...sound.filter((one) => one.file !== file), { file, content }];
  const before = process.cpuUsage();
  const count = runChecks(parseCorpus(files, brokenAsOf)).length;
  const { user, system } = process.cpuUsage(before);
  return { count, ms: (user + system) / 1000 };
}

test('5,000 rows that name what there is not are found in two seconds of work', () => {
  const [task] = read('data/plans/thu/tasks.json') as readonly object[];
  const given = (index: number) => [tinyGiven({ agency: `tra-vinh-so-${index}` })];
  const tasks = Array.from({ length: rows }, (_, index) => ({
    ...task,
    id: `ii-1-viec-${index + 2}`,
    given: given(index),
  }));
  const { count, ms } = check('data/plans/thu/tasks.json', tasks);
  expect(count).toBeGreaterThan(rows);
  expect(ms).toBeLessThan(2000);
});

test('5,000 targets that contradict each other are found in two seconds of work', () => {
  const file = read('data/plans/thu/targets.json') as { readonly targets: readonly object[] };
  const targets = Array.from({ length: rows }, (_, index) => ({
    ...file.targets[0],
    id: `i-2-a--dich-vu-so-${index}`,
    value: index,
  }));
  const { count, ms } = check('data/plans/thu/targets.json', { ...file, targets });
  expect(count).toBeGreaterThan(rows);
  expect(ms).toBeLessThan(2000);
});
