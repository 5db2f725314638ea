import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// A phone and all that is wider; room for a third column and all that is narrower. `src/styles/README.md` says why.
const widths = ['(width < 48rem)', '(width >= 48rem)', '(width < 68.75rem)', '(width >= 68.75rem)'];

/** The conditions on width in a text, however they are spelled. */
function widthsIn(text: string): readonly string[] {
  const queries = text.match(/@media[^{]*|matchMedia\([^;]*/g) ?? [];
  return queries.flatMap((query) => query.match(/\([^()]*width[^()]*\)/g) ?? []);
}

test('the layout changes at two widths only, and they are spelled in one way', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(astro|css|ts)$/.test(file) && !file.endsWith('.test.ts'),
  );
  const found = files.flatMap((file) =>
    widthsIn(readFileSync(join('src', file), 'utf8')).map((width) => ({ file, width })),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ width }) => !widths.includes(width))).toEqual([]);
});

test('a width is found in each of its spellings', () => {
  const text = `@media (max-width: 30rem) {} @media screen and (40rem <= width) {} matchMedia('(min-width: 1px)');`;
  expect(widthsIn(text)).toEqual(['(max-width: 30rem)', '(40rem <= width)', '(min-width: 1px)']);
});
