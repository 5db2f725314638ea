import { beforeAll, expect, test } from 'vitest';
import { toCatalogue } from '../../domain/catalogue/catalogue.ts';
import type { TaskEntry } from '../../domain/catalogue/entries.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import { planText } from '../../testing/plan-fixture.ts';
import { loadTinyCorpus, tinyGiven, tinyTask } from '../../testing/tiny-corpus.ts';
import { toTaskFacets } from './task-facets.ts';

const body = `## I. MỤC TIÊU

1\\. Đến năm 2030 đạt 50% người dân dùng dịch vụ số trên 01 vạn dân.

2\\. Đến năm 2030 có trên 20 sáng kiến.

## II. NHIỆM VỤ

### 2. Việc sau

a) Sở Thử nghiệm chủ trì, phối hợp Văn phòng thử mở lớp trong năm 2026.

### 3. Việc chung

a) Văn phòng thử mở lớp trong năm 2026.

b) Mở lớp.
`;
const office = [
  tinyGiven({
    printed: 'Văn phòng thử',
    agency: 'tra-vinh-van-phong-thu',
    role: 'assigned',
    rolePrinted: null,
  }),
];
const tasks = [
  tinyTask({ id: 'ii-2-a', clause: 'ii-2-a', timeframe: timeOf('ii-2-a') }),
  tinyTask({ id: 'ii-3-a', clause: 'ii-3-a', given: office, support: [], timeframe: timeOf('ii-3-a') }),
  tinyTask({ id: 'ii-3-b', clause: 'ii-3-b', given: [], support: [], timeframe: null }),
];
let provinces: ProvinceRegister;
let entries: readonly TaskEntry[];

beforeAll(async () => {
  const corpus = await loadTinyCorpus({
    'content/plans/thu.mdx': planText(body),
    'data/plans/thu/tasks.json': tasks,
    'data/plans/thu/duties.json': [],
  });
  ({ tasks: entries, provinces } = toCatalogue(corpus));
});

function timeOf(clause: string): ReturnType<typeof tinyTask>['timeframe'] {
  const { timeframe } = tinyTask();
  return timeframe === null ? null : { ...timeframe, clause };
}

function choicesOf(facet: string, of = entries): readonly string[] {
  const found = toTaskFacets(of, provinces).find((one) => one.facet === facet);
  return found?.choices.map(({ value, name }) => `${value}: ${name}`) ?? [];
}

test('agencies come in the order of the alphabet, and what the text does not state comes last', () => {
  expect(choicesOf('lead')).toEqual([
    'tra-vinh-so-thu-nghiem: Sở Thử nghiệm',
    'tra-vinh-van-phong-thu: Văn phòng thử',
    'khong-neu: Văn bản không nêu',
  ]);
});

test('the groups of one plan keep their printed order', () => {
  expect(choicesOf('group')).toEqual(['viec-sau: Việc sau', 'viec-chung: Việc chung']);
});

test('a facet that cannot part the rows is not offered', () => {
  expect(toTaskFacets(entries, provinces).map(({ facet }) => facet)).toEqual([
    'lead',
    'support',
    'group',
    'time',
  ]);
  expect(toTaskFacets(entries.slice(0, 1), provinces)).toEqual([]);
});

test('agencies stand under their province where the rows are of several plans', () => {
  const [first] = entries;
  if (first === undefined) throw new Error('the tiny corpus has no task');
  const other = { ...first, id: 'khac--ii-2-a', given: [], plan: { ...first.plan, id: 'khac' } };
  const lead = toTaskFacets([...entries, other], provinces).find(({ facet }) => facet === 'lead');
  expect(lead?.choices.map(({ under }) => under)).toEqual(['Tỉnh Trà Vinh', 'Tỉnh Trà Vinh', null]);
});
