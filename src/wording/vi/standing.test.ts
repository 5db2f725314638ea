import { expect, test } from 'vitest';
import type { Standing } from '../../domain/pace/standing.ts';
import { toSampleEntry } from '../../charts/sample.fixture.ts';
import { sayAgainst, sayUndecided, sayVerdict } from './standing.ts';

const missed: Standing = {
  kind: 'due',
  goal: { bound: 45, sign: 1, strict: false },
  unit: 'percent',
  point: { year: 2025, value: 44.5, published: '44.5', rankOf: null },
  met: false,
  left: 0.5,
};
const by = (year: number | null) => ({ year });

test('a missed level says by how much', () => {
  expect(sayVerdict(missed, by(2025))).toBe('Chưa đạt, thiếu 0,5 điểm phần trăm');
  expect(sayVerdict({ ...missed, met: true, left: 0 }, by(2025))).toBe('Đã đạt');
});

test('a value at a bound that is not enough says so', () => {
  const at = { ...missed, goal: { bound: 45, sign: 1, strict: true } as const, left: 0 };
  expect(sayVerdict({ ...at, point: { ...missed.point, value: 45 } }, by(2025))).toBe(
    'Chưa đạt, mới bằng 45%, mà mục tiêu là trên mức ấy',
  );
});

test('before its year a level is too early to judge, and what is left is said', () => {
  const early: Standing = { ...missed, kind: 'under-way', left: 35.5 };
  expect(sayVerdict(early, by(2030))).toBe('Chưa tới hạn, còn 35,5 điểm phần trăm');
  expect(sayVerdict({ ...early, met: true, left: 0 }, by(2030))).toBe('Chưa tới hạn; đã ở mức của năm 2030');
});

test('a rank that has to fall is so many places away', () => {
  const rank: Standing = {
    ...missed,
    goal: { bound: 20, sign: -1, strict: false },
    unit: 'rank',
    point: { year: 2030, value: 27, published: null, rankOf: 63 },
    left: 7,
  };
  expect(sayVerdict(rank, by(2030))).toBe('Chưa đạt, còn cách 7 bậc');
});

test('a value from before the plan is where it starts from', () => {
  expect(sayVerdict({ ...missed, kind: 'before' }, by(2030))).toBe(
    'Chưa nói được: số liệu mới nhất (2025) có trước kế hoạch, là điểm xuất phát',
  );
});

test('a year that is over without a value of its own is undecided, with the reason', () => {
  expect(sayUndecided({ kind: 'refusal', reason: 'no-value' }, by(2025))).toBe(
    'chưa có số liệu công bố để đối chiếu',
  );
  expect(sayUndecided({ ...missed, kind: 'under-way' }, by(2025))).toBe(
    'chưa có số liệu của năm 2025 để đối chiếu',
  );
});

test('value and level are said side by side', () => {
  const { target } = toSampleEntry({ comparator: 'gte', value: 45, printed: '45%', year: 2025 });
  expect(sayAgainst(missed, target)).toBe('44,5% năm 2025; mục tiêu: tối thiểu 45% đến năm 2025');
});
