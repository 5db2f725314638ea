import { expect, test } from 'vitest';
import { walkClauses } from '../domain/clauses/walk.ts';
import { documentOf } from '../testing/plan-fixture.ts';
import { formatListing } from './clause-listing.ts';

const body = `## II. MỤC TIÊU

### 2. Mục tiêu cụ thể

a) Hạ tầng

- Trên 80% người dân trong độ tuổi lao động được tiếp cận các dịch vụ số cơ bản

<Annex>

| TT | Việc |
| --- | --- |
| 1 | Đào tạo |

</Annex>`;

test('has an id a line, the first words beside it, set in by depth and cut after a whole word', () => {
  const lines = formatListing([...walkClauses(documentOf(body).clauses)], ({ clause }) => `(${clause.kind})`);
  expect(lines).toBe(
    [
      'ii         II. MỤC TIÊU',
      'ii-2         2. Mục tiêu cụ thể',
      'ii-2-a         a) Hạ tầng',
      'ii-2-a-g1        - Trên 80% người dân trong độ tuổi lao động được tiếp cận …',
      'pl         (annex)',
      'pl-bang-1    TT | Việc',
      'pl-1           1 | Đào tạo',
    ].join('\n'),
  );
});

test('is that of an empty plan without a line', () => {
  expect(formatListing([], () => '')).toBe('');
});
