import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runChecks } from '../../checks/run-checks.ts';
import { parseCorpus } from '../../parse/corpus.ts';
import type { Finding } from '../../schema/finding.ts';
import { told } from '../told.ts';
import { applyBrokenCase, formatBrokenCase, parseBrokenCase } from './broken-case.ts';
import { brokenAsOf, readSoundCorpus } from './sound-corpus.ts';

const folder = 'src/testing/broken/cases';
const sound = await readSoundCorpus();
const cases = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, broken: parseBrokenCase(text) };
});

function findingsOf(files: typeof sound): readonly Finding[] {
  return runChecks(parseCorpus(files, brokenAsOf));
}

test('the corpus that the cases break is sound', () => {
  expect(findingsOf(sound).map(told)).toEqual([]);
});

test.each(cases.map(({ name, text, broken }) => [name, broken.title, text, broken] as const))(
  '%s: %s',
  (name, _title, text, broken) => {
    const findings = findingsOf(applyBrokenCase(sound, broken));
    const lines = findings.map(told);
    if (process.env['UPDATE_BROKEN'] === '1')
      writeFileSync(`${folder}/${name}`, formatBrokenCase(text, lines));
    else expect(lines).toEqual(broken.expected);
    expect(findings.map(({ code }) => code)).toContain(name.split('--')[0]);
  },
);
