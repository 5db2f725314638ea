import { expect, test } from 'vitest';
import { toClauseIndex } from '../../domain/clauses/clause-index.ts';
import { documentOf } from '../../testing/plan-fixture.ts';
import { formatClauseReference } from './clause.ts';

const document = documentOf(`<Decision>

<Title>

QUYẾT ĐỊNH

</Title>

Điều 1. Ban hành

</Decision>

## II. MỤC TIÊU

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

</Annex>`);

test.each([
  ['ii', 'mục II'],
  ['ii-2-1', 'khoản 2.1 khoản 2 mục II'],
  ['ii-2-1-dd', 'điểm đ khoản 2.1 khoản 2 mục II'],
  ['ii-2-1-dd-g2', 'gạch đầu dòng thứ 2 điểm đ khoản 2.1 khoản 2 mục II'],
  ['ii-2-1-dd-g2-c1', 'dấu cộng thứ 1 gạch đầu dòng thứ 2 điểm đ khoản 2.1 khoản 2 mục II'],
  ['ii-2-1-dd-p1', 'đoạn 1 điểm đ khoản 2.1 khoản 2 mục II'],
  ['qd-dieu-1', 'Điều 1 quyết định'],
  ['qd-ten', 'tên văn bản quyết định'],
  ['pl-iv', 'nhóm IV phụ lục'],
  ['pl-iv-2', 'dòng 2 nhóm IV phụ lục'],
])('cites %s as a person would', (id, reference) => {
  const placed = toClauseIndex(document).get(id);
  if (placed === undefined) throw new Error(`no clause ${id}`);
  expect(formatClauseReference(placed)).toBe(reference);
});
