import { expect, test } from 'vitest';
import { documentOf } from '../../testing/plan-fixture.ts';
import { isTitle } from './title.ts';
import { walkClauses } from './walk.ts';

const long = 'Các cơ quan, đơn vị, địa phương tổ chức quán triệt đến cán bộ, công chức để nâng cao nhận thức';
const body = `## I. NHIỆM VỤ

1\\. Cải cách thể chế

a) Mục tiêu

- Một.

b) Làm xong việc này.

- Hai.

c) Không có gì ở dưới

d) ${long}

- Ba.

2\\. Gồm các việc:

- Bốn.

- Một gạch đầu dòng

+ Có dấu cộng ở dưới.`;

test('a title is a heading, or a short numbered line over others that ends no sentence', () => {
  const titles = walkClauses(documentOf(body).clauses).filter(({ clause }) => isTitle(clause));
  expect(titles.map(({ clause }) => clause.id)).toEqual(['i', 'i-1', 'i-1-a']);
});
