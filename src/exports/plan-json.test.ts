import { expect, test } from 'vitest';
import { createLinks } from '../links/links.ts';
import { planOf } from '../testing/plan-fixture.ts';
import { exportWording } from '../wording/vi/exports.ts';
import { toPlanJson } from './plan-json.ts';

const body = `## II. MỤC TIÊU

- Có đối mới<Note on="đối mới" kind="typo">Bản gốc in vậy.</Note>[^1]

<Annex>

| TT | Việc |
| --- | --- |
| I | Nhóm |
| 1 | Đào tạo |

</Annex>

[^1]: Theo Luật`;

const source = { name: 'goc.txt', bytes: new TextEncoder().encode('đủ'), sha256: 'a'.repeat(64) };

test('toPlanJson writes what is known of the plan, its copy, and its clauses with reference and address', () => {
  const plan = planOf(body);
  const page = '/goc/ke-hoach/thu/';
  const json = toPlanJson(plan, source, '2026-11-22', createLinks('/goc'), exportWording);
  expect(json.endsWith('}\n')).toBe(true);
  expect(JSON.parse(json)).toEqual({
    plan_id: 'thu',
    as_of: '2026-11-22',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    url: page,
    meta: plan.meta,
    waiting: { targets: null, qualitative: null, tasks: null, responsibilities: null, duties: null },
    source: { file: 'goc.txt', url: '/goc/nguon/goc.txt', sha256: 'a'.repeat(64), bytes: 5 },
    clauses: [
      {
        clause_id: 'ii',
        kind: 'section',
        number: 'II.',
        text: 'II. MỤC TIÊU',
        cells: null,
        reference: 'mục II',
        url: `${page}#ii`,
        children: [
          {
            clause_id: 'ii-g1',
            kind: 'dash',
            number: '-',
            text: '- Có đối mới',
            cells: null,
            reference: 'gạch đầu dòng thứ 1 mục II',
            url: `${page}#ii-g1`,
            children: [],
          },
        ],
      },
      {
        clause_id: 'pl',
        kind: 'annex',
        number: null,
        text: '',
        cells: null,
        reference: 'phụ lục',
        url: `${page}#pl`,
        children: [
          {
            clause_id: 'pl-bang-1',
            kind: 'table',
            number: null,
            text: 'TT | Việc',
            cells: ['TT', 'Việc'],
            reference: 'phụ lục',
            url: `${page}#pl-bang-1`,
            children: [
              {
                clause_id: 'pl-i',
                kind: 'group',
                number: 'I',
                text: 'I | Nhóm',
                cells: ['I', 'Nhóm'],
                reference: 'nhóm I phụ lục',
                url: `${page}#pl-i`,
                children: [
                  {
                    clause_id: 'pl-i-1',
                    kind: 'row',
                    number: '1',
                    text: '1 | Đào tạo',
                    cells: ['1', 'Đào tạo'],
                    reference: 'dòng 1 nhóm I phụ lục',
                    url: `${page}#pl-i-1`,
                    children: [],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    footnotes: [{ key: '1', text: 'Theo Luật' }],
    notes: [{ id: 'ghi-chu-1', clause_id: 'ii-g1', on: 'đối mới', kind: 'typo', text: 'Bản gốc in vậy.' }],
  });
});
