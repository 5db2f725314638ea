import type { Measures } from '../../domain/pace/measure.ts';
import type { PaceWording } from '../pace.ts';
import { sayBound, sayDifference, sayPoint } from './measured-values.ts';

/** How fast a target comes nearer, in Vietnamese. */
export const paceWording: PaceWording = {
  sentence: sayPace,
  refusals: {
    'per-year': 'Mục tiêu đặt cho từng năm, không phải cho một năm đích, nên không tính nhịp độ.',
    'no-value': 'Chưa có số liệu công bố cho chỉ tiêu này.',
    'other-vintage':
      'Không đủ hai số liệu trên cùng địa giới với mục tiêu; số liệu trước và sau khi sắp xếp tỉnh không so được với nhau.',
    'other-unit': 'Số liệu công bố không cùng đơn vị với mục tiêu.',
    'no-figure': 'Mục tiêu không có con số để so với số liệu.',
    'unclear-base': 'Không rõ mục tiêu tương đối này là điểm phần trăm hay phần trăm của trị số năm gốc.',
    'no-base': 'Mục tiêu so với một năm gốc mà chưa có số liệu công bố của năm gốc.',
    'unusable-base':
      'Số liệu của năm gốc bằng 0 hoặc âm, nên mục tiêu tính theo lần hay phần trăm không xác định được.',
    'rank-denominator': 'Các thứ hạng không được xếp trên cùng một tổng số tỉnh, hoặc không rõ tổng số.',
    'conflicting-values': 'Các nguồn nêu trị số khác nhau cho cùng một năm.',
    'too-few': 'Cần ít nhất hai số liệu của hai năm khác nhau để tính nhịp độ.',
    stale: 'Số liệu mới nhất đã cũ hơn ba năm, không nói được về hiện nay.',
  },
};

function sayPace(measures: Measures): string {
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
