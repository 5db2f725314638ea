import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

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

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of an sRGB colour (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
