import { tableWords } from './table.ts';

/** Words of the pages that show targets. */
export const targetWords = {
  indexTitle: 'Mục tiêu có số',
  indexLead:
    'Những con số mà các kế hoạch đặt làm mục tiêu: mức, năm phải đạt, câu chữ, điều khoản, và số liệu đối chiếu khi có.',
  planTitleOf: (plan: string): string => `Mục tiêu có số: ${plan}`,
  planDescription: (plan: string): string =>
    `Các mục tiêu có số của ${plan}: mức, năm phải đạt, câu chữ, số liệu đối chiếu.`,
  counts: (targets: string, plans: string): string => `${targets} mục tiêu có số của ${plans} kế hoạch`,
  ofPlan: (targets: string): string => `${targets} mục tiêu có số`,
  compared: (count: string): string => `${count} mục tiêu có số liệu đối chiếu từ khi kế hoạch bắt đầu`,
  comparedNone: 'Chưa mục tiêu nào có số liệu đối chiếu từ khi kế hoạch bắt đầu',
  before: (count: string): string => `${count} mục tiêu có số liệu từ trước kế hoạch`,
  beforeMeans: ': đó là điểm xuất phát, không phải tiến độ. ',
  unmeasured: 'Các mục tiêu còn lại chưa có số liệu so được.',
  tooMany: 'Bảng của mọi kế hoạch quá dài cho một trang; mỗi kế hoạch có bảng riêng.',
  backToPlan: 'Đọc toàn văn kế hoạch',
  downloadAll: 'Tải tất cả mục tiêu của mọi kế hoạch (.csv)',
  link: 'Xem mọi mục tiêu có số trong một bảng',
  contradicted: 'mâu thuẫn với mức khác trong cùng văn bản',
  noYear: 'không nêu năm phải đạt',
} as const;

/** Words that the table of targets needs in the browser. */
export const targetTableWords = {
  ...tableWords,
  facets: {
    province: 'Tỉnh',
    plan: 'Kế hoạch',
    field: 'Lĩnh vực',
    indicator: 'Chỉ tiêu',
    year: 'Năm phải đạt',
    standing: 'Số liệu đối chiếu',
  },
  columns: {
    level: 'Mức',
    year: 'Năm phải đạt',
    indicator: 'Chỉ tiêu',
    standing: 'Khoảng cách tới mức',
    plan: 'Kế hoạch',
  },
  heads: { level: 'Mức phải đạt', standing: 'Số liệu đối chiếu', indicator: 'Chỉ tiêu và nguyên văn' },
  things: { all: 'mục tiêu' },
  none: 'Không có mục tiêu nào khớp với điều bạn tìm.',
} as const;
