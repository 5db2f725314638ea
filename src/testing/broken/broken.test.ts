import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runChecks } from '../../checks/run-checks.ts';
import { parseCorpus } from '../../parse/corpus.ts';
import type { Finding, FindingCode } from '../../schema/finding.ts';
import { findingWords } from '../../wording/vi/findings/finding-words.ts';
import { told } from '../told.ts';
import { applyBrokenCase, formatBrokenCase, parseBrokenCase } from './broken-case.ts';
import { brokenAsOf, readSoundCorpus } from './sound-corpus.ts';

const folder = 'src/testing/broken/cases';
const sound = await readSoundCorpus();
const cases = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, broken: parseBrokenCase(text) };
});

/** What only a disk can give, or no schema of today. */
const uncased: readonly FindingCode[] = [
  // A root without any file is no corpus; `src/load/corpus.test.ts` shows it.
  'corpus-nowhere',
  // For forms that a schema may refuse one day without a word of its own.
  'value-refused',
  // MDX reads a tag as a component, so that none is left to be HTML.
  'page-html',
];

/** Cases of several slips, or of one that wants several things done. */
const several: readonly string[] = [
  'address-lost--clause',
  'figure-not-in-quote--with-schema',
  'json-comma-extra--twice',
  'json-comma-extra--two',
  'reference-dead--with-schema',
];

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

test('every code of a finding has a case, but those that no file can bring about', () => {
  const cased = new Set(cases.map(({ name }) => name.split('--')[0]));
  const codes = Object.keys(findingWords).filter((code) => !cased.has(code));
  expect(codes.toSorted()).toEqual(uncased.toSorted());
});

test('one slip is one finding', () => {
  const many = cases.filter(({ broken }) => broken.expected.length !== 1).map(({ name }) => name);
  expect(many.map((name) => name.replace('.txt', ''))).toEqual(several);
});
