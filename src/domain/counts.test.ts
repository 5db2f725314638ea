import { expect, test } from 'vitest';
import { documentOf } from '../testing/plan-fixture.ts';
import { countClauses } from './counts.ts';

test('countClauses counts what is printed as a clause, not blocks, their lines, or tables', () => {
  const body = `<Title>

KẾ HOẠCH

</Title>

Mở đầu.

## I. A

- Một

<Annex>

| TT | Việc |
| --- | --- |
| I | Nhóm |
| 1 | Việc |

</Annex>`;
  // The opening paragraph, I., its dash, the group and its row.
  expect(countClauses(documentOf(body))).toBe(5);
  expect(countClauses({ clauses: [], footnotes: [], notes: [] })).toBe(0);
});
