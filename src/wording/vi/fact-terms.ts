import type { Duty } from '../../schema/duty.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Target } from '../../schema/target.ts';
import type { Task } from '../../schema/task.ts';

type Names<Code extends string> = Readonly<Record<Code, string>>;

/** What the fields of a figure are called wherever a person fills them in. */
export const figureFieldNames = {
  printed: 'Con số như in',
  indicator: 'Chỉ tiêu',
  comparator: 'So sánh',
  comparatorPrinted: 'Chữ so sánh như in',
  value: 'Trị số',
  low: 'Từ',
  high: 'Đến',
  unit: 'Đơn vị',
  year: 'Năm phải đạt',
  baseYear: 'So với năm',
} as const;

/** What the values of a fact are called wherever a person chooses them. */
export const factValueNames = {
  comparators: {
    gt: 'trên (>)',
    gte: 'tối thiểu, từ … trở lên (≥)',
    lt: 'dưới (<)',
    lte: 'tối đa, không quá (≤)',
    eq: 'đạt, bằng',
    approx: 'khoảng (≈)',
    range: 'từ … đến …',
  } satisfies Names<Target['comparator']>,
  periods: { 'by-year': 'đến năm ấy', 'per-year': 'mỗi năm' } satisfies Names<Target['period']>,
  certainties: {
    certain: 'chắc chắn',
    doubtful: 'văn bản hoặc bản quét gây nghi ngờ',
  } satisfies Names<Target['certainty']>,
  taskKinds: { task: 'nhiệm vụ', responsibility: 'trách nhiệm tổ chức thực hiện' } satisfies Names<
    Task['kind']
  >,
  dutyKinds: { report: 'báo cáo', review: 'sơ kết, tổng kết, kiểm tra' } satisfies Names<Duty['kind']>,
  precisions: { '': 'không có mốc', day: 'ngày', month: 'tháng', year: 'năm' } satisfies Names<
    '' | NonNullable<NonNullable<Task['timeframe']>['precision']>
  >,
  recurrences: {
    '': 'không lặp lại',
    continuous: 'thường xuyên',
    yearly: 'hằng năm',
    quarterly: 'hằng quý',
    monthly: 'hằng tháng',
  } satisfies Names<'' | NonNullable<NonNullable<Task['timeframe']>['recurrence']>>,
  frequencies: {
    continuous: 'thường xuyên',
    monthly: 'hằng tháng',
    quarterly: 'hằng quý',
    'half-yearly': '6 tháng',
    yearly: 'hằng năm',
    'mid-term': 'giữa kỳ',
    'end-of-term': 'cuối kỳ',
    'every-30-months': '2,5 năm',
    'ad-hoc': 'đột xuất',
    'on-request': 'khi có yêu cầu',
    unstated: 'không nêu nhịp',
  } satisfies Names<Duty['frequencies'][number]>,
  directions: { higher: 'cao hơn là tốt', lower: 'thấp hơn là tốt' } satisfies Names<Indicator['direction']>,
} as const;
