import { expect, test } from 'vitest';
import { documentOf } from '../../testing/plan-fixture.ts';
import { figuresOf } from './figures.fixture.ts';
import { findGoalRoots } from './goal-clauses.ts';

const rootsOf = (body: string): readonly string[] =>
  findGoalRoots(documentOf(body)).map(({ placed }) => placed.clause.id);

test('goals are set below headings that name them first, or after their like', () => {
  expect(
    rootsOf(`## I. MỤC TIÊU

Một.

## II. QUAN ĐIỂM, MỤC TIÊU

Hai.

## III. MỘT SỐ CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030

Ba.

## IV. YÊU CẦU

1\\. Xác định mục tiêu, nhiệm vụ rõ ràng: làm ngay.

2\\. Các chỉ tiêu cụ thể: đạt hết.`),
  ).toEqual(['i', 'ii', 'iii', 'iv-2']);
});

test('of goals in general those with a figure are kept, and what stands beside goals is not', () => {
  const goals = `## I. QUAN ĐIỂM, MỤC TIÊU

### 1. Quan điểm

Đến nay 50% hồ sơ trực tuyến.

### 2. Mục tiêu tổng quát

ĐÂY.

### 3. Mục tiêu cụ thể

Đạt 60% hồ sơ trực tuyến.`;
  expect(rootsOf(goals.replace('ĐÂY', 'Phát triển nhanh'))).toEqual(['i-3']);
  expect(rootsOf(goals.replace('ĐÂY', 'Thuộc nhóm 20 tỉnh dẫn đầu cả nước'))).toEqual(['i-2', 'i-3']);
});

test('a heading over goals and work alike is one over goals only where none below it is', () => {
  const mixed =
    '## I. MỤC TIÊU, NHIỆM VỤ\n\n### 1. Mục tiêu\n\nĐạt 60% xã.\n\n### 2. Nhiệm vụ\n\nLàm ngay việc này cho xong.';
  expect(rootsOf(mixed)).toEqual(['i-1']);
  expect(rootsOf(mixed.replace('1. Mục tiêu', '1. Việc'))).toEqual(['i']);
  expect(figuresOf(mixed.replace('1. Mục tiêu', '1. Việc')).targets.qualitative).toEqual([]);
});

test('a percentage among the work is proposed as a goal, but not what was, nor who pays', () => {
  const { targets } = figuresOf(`## I. TÌNH HÌNH

Đã có 40% hồ sơ trực tuyến.

## II. NHIỆM VỤ

1\\. Hỗ trợ 50% kinh phí cho doanh nghiệp.

2\\. Phấn đấu 100% dữ liệu mở được cung cấp.

3\\. Mở 20 lớp cho 500 cán bộ.`);
  expect(targets.goalClauses).toEqual(['ii-2']);
  expect(targets.targets.map(({ printed, rule }) => [printed, rule])).toEqual([['100%', 'outside-goals']]);
});
