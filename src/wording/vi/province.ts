import { joinVietnamese } from '../../text/lists.ts';

/** Words of the pages that show provinces. */
export const provinceWords = {
  indexTitle: 'Tỉnh, thành phố',
  indexLead:
    'Ngày 01/7/2025, 63 tỉnh, thành phố trở thành 34 và không còn tổ chức cấp huyện. Kế hoạch thuộc về tỉnh đã ký nó; trang của tỉnh hôm nay kê cả kế hoạch của các tỉnh đã hợp thành.',
  kinds: { tinh: 'tỉnh', 'thanh-pho': 'thành phố' },
  counts: (all: number, covered: number, others: number): string =>
    `Hiện có ${all} tỉnh, thành phố: ${covered} có kế hoạch trên trang, ${others} chưa có.`,
  covered: 'Có kế hoạch trên trang',
  uncovered: 'Chưa có kế hoạch trên trang',
  merged: 'Hợp thành từ nhiều đơn vị',
  unchanged: 'Không hợp nhất với đơn vị nào',
  rankSince: (kind: string, date: string): string => `${kind} từ ${date}`,
  nowPartOf: (name: string): string => `nay thuộc ${name}`,
  untilTime: (name: string, date: string): string => `${name} (đến ${date})`,
  sinceTime: (name: string, date: string): string => `${name} (từ ${date})`,
  former: (name: string): string => `${name} cũ`,
  history: 'Trước và nay',
  existedUntil: (date: string): string => `Tồn tại đến hết ngày ${date}.`,
  rankChange: (kind: string, date: string, before: string): string =>
    `Là ${kind} từ ngày ${date}, trước đó là ${before}.`,
  existsSince: (date: string): string => `Tồn tại từ ngày ${date}.`,
  /** Before the name of the new unit. */
  mergedInto: (others: readonly string[]): string =>
    others.length === 0
      ? 'Từ ngày hôm sau trở thành'
      : `Từ ngày hôm sau cùng ${joinVietnamese(others)} hợp thành`,
  madeFrom: 'Hợp thành từ',
  sameName: 'Đừng nhầm với đơn vị cùng tên:',
  sourceOf: 'Nguồn',
  sourcesOf: 'Nguồn của các lần sắp xếp',
  codes: 'Mã đơn vị',
  codesLead:
    'Mã là thuộc tính của một bảng mã, không phải tên gọi: cùng một mã có thể chỉ hai tỉnh khác nhau ở hai bảng.',
  scheme: 'Bảng mã',
  code: 'Mã',
  schemes: {
    'gso-2004': 'Danh mục hành chính 2004',
    'gso-2025': 'Danh mục hành chính 2025',
    'iso-3166-2': 'ISO 3166-2',
  },
  facts: 'Số liệu cơ bản',
  factKinds: { area: 'Diện tích', population: 'Dân số', communes: 'Xã, phường, đặc khu' },
  units: { km2: 'km²', people: 'người', units: 'đơn vị' },
  tiers: {
    publisher: 'nơi công bố',
    'state body': 'cơ quan nhà nước',
    press: 'báo chí',
    secondary: 'nguồn thứ cấp',
  },
  noFacts: 'Chưa ghi nhận số liệu có nguồn.',
  plans: 'Kế hoạch',
  plansOfPredecessors: 'Kế hoạch của các tỉnh đã hợp thành',
  planCount: (count: number): string =>
    count === 0 ? 'Chưa có kế hoạch trên trang này' : `${count} kế hoạch`,
  promised: 'Đặt mục tiêu gì, biết được gì',
  promisedTargets: (targets: string, qualitative: string): string =>
    `${targets} mục tiêu có số và ${qualitative} mục tiêu không có số.`,
  tasksOf: (plan: string): string => `Nhiệm vụ của ${plan}`,
  progressOfAll: 'Xem điều đã biết và chưa biết của mọi kế hoạch',
  noPlans: 'Trang này chưa có kế hoạch nào của tỉnh.',
  noOwnPlans: 'Trang này chưa có kế hoạch nào do tỉnh mới ban hành.',
} as const;
