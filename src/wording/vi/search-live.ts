import { formatNumber } from '../../text/numbers.ts';

/** Kinds of results, as each result names its own. */
export const resultKindWords = {
  plan: 'Kế hoạch',
  province: 'Tỉnh',
  indicator: 'Chỉ tiêu',
  agency: 'Cơ quan',
  task: 'Nhiệm vụ',
  dataset: 'Bộ dữ liệu',
  news: 'Tin',
  clause: 'Điều khoản',
} as const;

/** Words that search says while it is used. */
export const liveSearchWords = {
  loading: 'Đang tìm…',
  failed: 'Không tải được phần tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.',
  found: (total: number): string => `${formatNumber(total)} kết quả`,
  foundFor: (total: number, text: string): string => `${formatNumber(total)} kết quả cho “${text}”`,
  nothing: (text: string): string => `Không có kết quả nào cho “${text}”.`,
  nothingChosen: (text: string): string => `Không có kết quả nào cho “${text}” với các lựa chọn này.`,
  tried:
    'Đã tìm trong toàn văn các kế hoạch, nhiệm vụ, chỉ tiêu, cơ quan, tỉnh và bộ dữ liệu, có dấu và không dấu, cả chữ viết tắt và chữ đầy đủ.',
  nearest: 'Có phải bạn muốn tìm:',
  allResults: (total: number): string => `Xem tất cả ${formatNumber(total)} kết quả`,
  option: (label: string, count: number): string => `${label} (${formatNumber(count)})`,
} as const;
