import { expect, test } from 'vitest';
import { conflictMeaning, statusRules } from './rules.ts';
import { ruleIds } from './vocabulary.ts';

test('the rules stand in the order of their ids, and only the joining of sources stands apart', () => {
  expect([...statusRules.map(({ id }) => id), 'conflict']).toEqual(ruleIds);
});

test('each rule says what it means in one Vietnamese sentence of its own', () => {
  const meanings = [...statusRules.map(({ meaning }) => meaning), conflictMeaning];
  expect(new Set(meanings).size).toBe(meanings.length);
  for (const meaning of meanings) expect(meaning).toMatch(/^\p{Lu}[^\n]*[^.]\.$/u);
});
