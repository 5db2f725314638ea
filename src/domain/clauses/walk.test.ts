import { describe, expect, test } from 'vitest';
import { documentOf } from '../../testing/plan-fixture.ts';
import type { PlanDocument } from './clause.ts';
import { toClauseIndex } from './clause-index.ts';
import { toContents } from './contents.ts';
import { groupClauses } from './groups.ts';
import { clauseText, type PlacedClause, wholeText } from './walk.ts';

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

3\\. Sở Tài chính: Bố trí kinh phí

4\\. Một câu không có tên

<Annex>

| TT | Việc |
| --- | --- |
| IV | Nhóm bốn |
| 2 | Đào tạo |
|  | Không số |

</Annex>`);

function get(id: string, from: PlanDocument = document): PlacedClause {
  const placed = toClauseIndex(from).get(id);
  if (placed === undefined) throw new Error(`no clause ${id}`);
  return placed;
}

describe('the index of clauses', () => {
  test('gives the clauses around one, outermost first', () => {
    expect(get('ii-2-1-dd-g1').ancestors.map(({ id }) => id)).toEqual(['ii', 'ii-2', 'ii-2-1', 'ii-2-1-dd']);
  });

  test('holds every clause once, in printed order', () => {
    const ids = [...toClauseIndex(document).keys()];
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.slice(0, 4)).toEqual(['qd', 'qd-ten', 'qd-ten-p1', 'qd-dieu-1']);
    expect(ids.at(-1)).toBe('pl-iv-h2');
  });
});

describe('clauseText', () => {
  test('is the text as printed, with the label', () => {
    expect(clauseText(get('ii-2-1-dd').clause)).toBe('đ) Hạ tầng');
    expect(clauseText(get('ii-2-1-dd-p1').clause)).toBe('Đoạn không số');
  });

  test('joins the filled cells of a row', () => {
    expect(clauseText(get('pl-iv-2').clause)).toBe('2 | Đào tạo');
    expect(clauseText(get('pl-iv-h2').clause)).toBe('Không số');
  });

  test('with everything under it is one line a clause', () => {
    expect(wholeText(get('ii-2-1-dd').clause)).toBe('đ) Hạ tầng\n- Một\n- Hai\n+ Ba\nĐoạn không số');
  });
});

describe('toContents', () => {
  test('lists titled clauses to the third level, decisions by their title, groups, and what stands before a colon', () => {
    const lines = (entries: ReturnType<typeof toContents>): unknown[] =>
      entries.map(({ id, title, children }) =>
        children.length === 0 ? [id, title] : [id, title, lines(children)],
      );
    expect(lines(toContents(document))).toEqual([
      ['qd', 'QUYẾT ĐỊNH'],
      [
        'ii',
        'MỤC TIÊU',
        [
          ['ii-2', 'Mục tiêu cụ thể', [['ii-2-1', 'Đến hết năm 2025']]],
          ['ii-3', 'Sở Tài chính'],
        ],
      ],
      ['pl', 'pl', [['pl-iv', 'Nhóm bốn']]],
    ]);
  });
});

describe('groupClauses', () => {
  test('puts neighbouring items of one mark into one list and leaves the rest alone', () => {
    const { clauses } = documentOf('- Một\n- Hai\n\n* Sao\n\nĐoạn\n\n- Ba');
    expect(
      groupClauses(clauses).map(({ type, clauses: group }) => [type, group.map(({ id }) => id)]),
    ).toEqual([
      ['list', ['g1', 'g2']],
      ['list', ['p1']],
      ['single', ['p2']],
      ['list', ['g3']],
    ]);
  });
});
