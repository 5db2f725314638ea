import type { Standing, StandingReason, Unstanding } from '../../domain/pace/standing.ts';
import type { Target } from '../../schema/target.ts';
import { sayBound, sayDifference, sayPoint } from './measured-values.ts';
import { formatTarget, formatTargetYear } from './units.ts';

/** Why no value stands beside a target; no sentence names a province, so each stands below a name. */
export const standingRefusals: Readonly<Record<StandingReason, string>> = {
  'no-value': 'chưa có số liệu công bố để đối chiếu',
  'other-vintage': 'số liệu đã có không cùng địa giới với mục tiêu, nên không so',
  'other-unit': 'số liệu đã có không cùng đơn vị với mục tiêu, nên không so',
  'no-figure': 'mục tiêu không có con số để so với số liệu',
  'unclear-base': 'không rõ mục tiêu là điểm phần trăm hay phần trăm của giá trị năm gốc, nên không so',
  'no-base': 'mục tiêu so với một năm gốc mà chưa có số liệu công bố của năm gốc',
  'unusable-base': 'số liệu của năm gốc bằng 0 hoặc âm, nên không so được',
  'conflicting-values': 'các nguồn nêu giá trị khác nhau cho cùng một năm, nên không so',
  'unclear-begin':
    'chưa rõ kế hoạch bắt đầu năm nào, nên không nói được số liệu đã có là điểm xuất phát hay kết quả',
  'other-year': 'chưa có số liệu của năm ấy',
  approximate: 'văn bản viết “khoảng”, không nói thấp hơn bao nhiêu thì vẫn đạt',
};

/** The verdict in a few words: `Đã đạt`, `Chưa đạt, thiếu 0,5 điểm phần trăm`, `Chưa tới hạn, còn 35,5 điểm phần trăm`. */
export function sayVerdict(standing: Standing | Unstanding, { year }: Pick<Target, 'year'>): string {
  switch (standing.kind) {
    case 'refusal':
      return `Chưa nói được: ${standingRefusals[standing.reason]}`;
    case 'before':
      return `Chưa nói được: số liệu mới nhất (${standing.point.year}) có trước kế hoạch, là điểm xuất phát`;
    case 'due':
      return standing.met ? 'Đã đạt' : `Chưa đạt, ${sayLeft(standing)}`;
    case 'under-way':
      if (standing.met) return year === null ? 'Đã ở mức ấy' : `Chưa tới hạn; đã ở mức của năm ${year}`;
      return year === null ? `Chưa đạt, ${sayLeft(standing)}` : `Chưa tới hạn, ${sayLeft(standing, 'còn')}`;
  }
}

/** A level whose year is over without a value of that year. */
export function sayUndecided(standing: Standing | Unstanding, { year }: Pick<Target, 'year'>): string {
  if (standing.kind === 'refusal' && standing.reason !== 'other-year')
    return standingRefusals[standing.reason];
  return `chưa có số liệu của năm ${year ?? ''} để đối chiếu`;
}

/** `44,5% năm 2025`. */
export function sayMeasured({ point, unit }: Standing): string {
  return `${sayPoint(point, unit)} năm ${point.year}`;
}

/** `44,5% năm 2025; mục tiêu: tối thiểu 45% đến năm 2025`. */
export function sayAgainst(standing: Standing, target: Target): string {
  return `${sayMeasured(standing)}; mục tiêu: ${formatTarget(target)} ${formatTargetYear(target)}`;
}

function sayLeft({ left, unit, goal }: Standing, verb = goal.sign === 1 ? 'thiếu' : 'còn cách'): string {
  if (left > 0) return `${verb} ${sayDifference(left, unit)}`;
  // Only a bound that is not enough itself is left unmet with nothing to go.
  return `mới bằng ${sayBound(goal.bound, unit)}, mà mục tiêu là ${goal.sign === 1 ? 'trên' : 'dưới'} mức ấy`;
}
