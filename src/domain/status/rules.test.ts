import { expect, test } from 'vitest';
import { statusRules } from './rules.ts';
import { ruleIds } from './vocabulary.ts';

test('the rules stand in the order of their ids, and only the joining of sources stands apart', () => {
  expect([...statusRules.map(({ id }) => id), 'conflict']).toEqual(ruleIds);
});
