import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listCode } from '../../testing/list-code.ts';
import { realCorpus } from './taken.fixture.ts';

const names = [
  ...realCorpus.plans.map(({ id }) => id),
  ...realCorpus.provinces.flatMap(({ id, name }) => [id, name]),
  ...realCorpus.agencies.flatMap(({ value }) => value.map(({ id }) => id)),
];

test('no rule names a plan, a province or an agency', () => {
  const code = listCode('src/drafts/work').map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(code.length).toBeGreaterThan(25);
  expect(names.length).toBeGreaterThan(150);
  const found = code.flatMap(([file, text]) => namesIn(text).map((name) => `${file} names ${name}`));
  expect(found).toEqual([]);
});

test('a name is found wherever it stands whole', () => {
  const [first = ''] = names;
  expect(namesIn(`const plan = '${first}';`)).toEqual([first]);
  expect(namesIn(`const plan = 'x${first}';`)).toEqual([]);
});

function namesIn(text: string): readonly string[] {
  return names.filter((name) => {
    const at = text.indexOf(name);
    return at >= 0 && !/[\p{L}\p{N}-]/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`);
  });
}
