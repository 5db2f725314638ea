import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../schema/colour.ts';
import { papers as schemaPapers } from '../schema/site.ts';

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const darkStart = css.indexOf('prefers-color-scheme: dark');
const light = readColours(css.slice(0, darkStart));
const dark = new Map([...light, ...readColours(css.slice(darkStart))]);

const papers = ['paper', 'raised', 'sunken'];
const pairs: readonly (readonly [ink: string, paper: string, least: number])[] = [
  ...['ink', 'ink-soft'].flatMap((ink) => papers.map((paper) => [ink, paper, 7] as const)),
  ...['ink', 'ink-soft'].flatMap((ink) =>
    ['note', 'target', 'link-sunken'].map((paper) => [ink, paper, 4.5] as const),
  ),
  ['link', 'paper', 7],
  ['link', 'raised', 7],
  ...['sunken', 'note', 'target', 'link-sunken'].map((paper) => ['link', paper, 4.5] as const),
  // The button of the contents: paper-coloured words on the colour of links.
  ['paper', 'link', 4.5],
  ...['done', 'doing', 'late', 'unknown'].flatMap((status) =>
    ['paper', 'raised'].map((paper) => [status, paper, 4.5] as const),
  ),
  ...['hue-1', 'hue-2', 'hue-3', 'hue-4'].map((hue) => [hue, 'paper', 7] as const),
  ['rule-strong', 'paper', 3],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s scheme', (_, tokens) => {
  test.each(pairs)('--%s on --%s has a contrast of at least %d', (ink, paper, least) => {
    expect(contrast(colour(tokens, ink), colour(tokens, paper))).toBeGreaterThanOrEqual(least);
  });
});

test('the dark scheme gives every colour a value of its own', () => {
  const own = readColours(css.slice(darkStart));
  expect([...light.keys()].filter((name) => !own.has(name))).toEqual([]);
});

test('the colour of a site is held against the papers of both schemes', () => {
  expect(schemaPapers).toEqual({ light: colour(light, 'paper'), dark: colour(dark, 'paper') });
});

test('contrast is that of WCAG: 21 between black and white, 1 between equals', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrast('#123456', '#123456')).toBe(1);
});

function readColours(text: string): Tokens {
  return new Map(
    [...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function colour(tokens: Tokens, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return value;
}
