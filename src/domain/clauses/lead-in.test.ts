import { expect, test } from 'vitest';
import { documentOf } from '../../testing/plan-fixture.ts';
import { clauseText, walkClauses } from './walk.ts';
import { readUnder } from './lead-in.ts';

const body = `## I. MỤC TIÊU

Đến năm 2025:

1\\. Về hạ tầng

Phấn đấu đạt:

- Mạng.

- Điện.

Người dân hài lòng.

- Nước.

2\\. Về con người`;

const under = (id: string): readonly string[] => {
  const placed = walkClauses(documentOf(body).clauses).find(({ clause }) => clause.id === id);
  if (placed === undefined) throw new Error(`${id} is no clause`);
  return readUnder(placed).map(clauseText);
};

test('a clause is read under the line that leads it in and under what it stands in, with what leads that in', () => {
  const above = ['1. Về hạ tầng', 'Đến năm 2025:', 'I. MỤC TIÊU'];
  expect(under('i-1-g1')).toEqual(['Phấn đấu đạt:', ...above]);
  expect(under('i-1-g2')).toEqual(['Phấn đấu đạt:', ...above]);
  expect(under('i-2')).toEqual(['Đến năm 2025:', 'I. MỤC TIÊU']);
});

test('a line that leads nothing in, and one further ahead, say nothing of it', () => {
  expect(under('i-1-g3')).toEqual(['1. Về hạ tầng', 'Đến năm 2025:', 'I. MỤC TIÊU']);
  expect(under('i-1-p1')).toEqual(['1. Về hạ tầng', 'Đến năm 2025:', 'I. MỤC TIÊU']);
});
