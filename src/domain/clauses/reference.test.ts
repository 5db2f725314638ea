import { expect, test } from 'vitest';
import { documentOf } from '../../testing/plan-fixture.ts';
import { toClauseReference } from './reference.ts';
import { toClauseIndex } from './clause-index.ts';

const document = documentOf(`<Decision>

Điều 1. Ban hành

</Decision>

## II- MỤC TIÊU

### 2. Mục tiêu cụ thể

#### 2.1. Đến hết năm 2025

đ) Hạ tầng

- Một
- Hai

+ Ba

Đoạn không số

<Annex>

| TT | Việc |
| --- | --- |
| IV | Nhóm bốn |
| 2 | Đào tạo |
|  | Không số |

</Annex>

<Annex>

1\\. Danh mục

</Annex>`);

test.each([
  ['ii', ['section II']],
  ['ii-2-1', ['subclause 2.1', 'clause 2', 'section II']],
  ['ii-2-1-dd', ['point đ', 'subclause 2.1', 'clause 2', 'section II']],
  ['ii-2-1-dd-g2-c1', ['plus 1', 'dash 2', 'point đ', 'subclause 2.1', 'clause 2', 'section II']],
  ['ii-2-1-dd-p1', ['paragraph 1', 'point đ', 'subclause 2.1', 'clause 2', 'section II']],
  ['qd-dieu-1', ['article 1', 'decision ']],
  ['pl-bang-1', ['annex ']],
  ['pl-iv', ['group IV', 'annex ']],
  ['pl-iv-2', ['row 2', 'group IV', 'annex ']],
  ['pl-iv-h2', ['row 2', 'group IV', 'annex ']],
  ['pl2-1', ['clause 1', 'annex 2']],
])('%s is cited by its levels, innermost first, without the marks of their numbers', (id, levels) => {
  const placed = toClauseIndex(document).get(id);
  if (placed === undefined) throw new Error(`no clause ${id}`);
  expect(toClauseReference(placed).map(({ kind, number }) => `${kind} ${number}`)).toEqual(levels);
});
