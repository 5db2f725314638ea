import type { Measures } from './measure.ts';
import { sayBound, sayDifference, sayPoint } from './unit-phrases.ts';

/** The sentence of a pace: where the newest value stands, how it moved, and what that would mean for the target. */
export function sayPace(measures: Measures): string {
  const parts = [sayDistance(measures), sayTrend(measures), sayNeeded(measures), sayReached(measures)];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

function sayDistance({ newest, goal, unit, met, distanceLeft }: Measures): string {
  const value = `Năm ${newest.year}: ${sayPoint(newest, unit)}`;
  const bound = `${goal.strict ? (goal.sign === 1 ? 'trên ' : 'dưới ') : ''}${sayBound(goal.bound, unit)}`;
  if (met) return `${value}, đã đạt mức mục tiêu (${bound})`;
  if (distanceLeft === 0) return `${value}, chưa vượt mức mục tiêu (${bound})`;
  return `${value}, còn cách mục tiêu (${bound}) ${sayDifference(distanceLeft, unit)}`;
}

function sayTrend({ first, paceSoFar, trend, unit }: Measures): string {
  const yearly = `mỗi năm ${sayDifference(Math.abs(paceSoFar), unit)}`;
  switch (trend) {
    case 'toward':
      return `từ năm ${first.year}, trung bình tiến ${yearly}`;
    case 'away':
      return `từ năm ${first.year}, trung bình lùi ${yearly}`;
    case 'still':
      return `so với năm ${first.year}, trị số không đổi`;
    case 'mixed':
      return `từ năm ${first.year}, tiến không đều, chưa thể nói là đang tới gần mục tiêu`;
  }
}

function sayNeeded({ met, newest, targetYear, paceNeeded, unit }: Measures): string | null {
  if (met || targetYear === null) return null;
  if (paceNeeded === null) {
    return newest.year >= targetYear
      ? `năm đích ${targetYear} đã có số liệu mà chưa đạt`
      : `năm đích ${targetYear} đã qua mà chưa có số liệu của năm ấy`;
  }
  return paceNeeded === 0
    ? null
    : `để đạt vào năm ${targetYear} cần tiến mỗi năm ${sayDifference(paceNeeded, unit)}`;
}

function sayReached({ met, trend, yearReached }: Measures): string | null {
  if (met || trend !== 'toward') return null;
  return `nếu giữ nhịp này thì ${yearReached === null ? 'sau năm 2100 mới đạt' : `năm đạt là ${yearReached}`}`;
}
