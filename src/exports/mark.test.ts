import { expect, test } from 'vitest';
import { toMark } from './mark.ts';

test('a site with letters has them on its colour, in both schemes', () => {
  const svg = toMark({ mark: 'TM', colour: { light: '#5a1f63', dark: '#e3b4ec' } });
  expect(svg).toContain('>TM</text>');
  expect(svg).toMatch(/rect\{fill:#5a1f63\}.*dark\)\{rect\{fill:#e3b4ec\}/);
});

test('a site without letters has a list, and no letters', () => {
  const svg = toMark({ mark: null, colour: null });
  expect(svg).toContain('<path');
  expect(svg).not.toContain('</text>');
});
