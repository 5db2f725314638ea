import { formatClauseReference } from './clause.ts';
import { fieldNames } from './fields.ts';
import { formatBriefName, formatPlaceName, formatProvinceName } from './province-name.ts';
import { provinceWords } from './province.ts';
import { resultKindWords } from './search-live.ts';
import { statusWording } from './status.ts';

/** Words that results take into what can be found. */
export const recordWording = {
  province: formatProvinceName,
  place: formatBriefName,
  ranks: provinceWords.kinds,
  planOf: (place: string): string => `Kế hoạch ${place}`,
  reference: formatClauseReference,
  lead: (names: string): string => `Chủ trì: ${names}.`,
  support: (names: string): string => `Phối hợp: ${names}.`,
  time: (printed: string): string => `Thời gian: ${printed}.`,
  successor: (name: string): string => `Nay là ${name}.`,
  agencySuccessor: (name: string): string => `Cơ quan kế tục: ${name}.`,
  predecessors: (names: string): string => `Hợp thành từ ${names}.`,
} as const;

/** What the values of facets are called. */
export const facetWords = {
  kind: resultKindWords,
  province: formatProvinceName,
  place: formatPlaceName,
  field: fieldNames,
  status: statusWording.labels,
} as const;

/** Words of the search box and the search page that are printed when the site is built. */
export const searchWords = {
  label: 'Tìm trong các kế hoạch',
  placeholder: 'Tìm điều khoản, nhiệm vụ, chỉ tiêu…',
  submit: 'Tìm',
  title: 'Tìm kiếm',
  lead: 'Gõ có dấu hay không dấu đều được, chữ viết tắt và số văn bản cũng vậy: “doi moi sang tao”, “ĐMST”, “24/KH-UBND”.',
  withoutScript:
    'Ô tìm kiếm cần JavaScript, và trình duyệt này đang tắt hoặc không chạy được. Mọi nội dung vẫn xem được từ các danh mục dưới đây.',
  browse: 'Xem theo danh mục',
  results: 'Kết quả',
  narrow: 'Lọc kết quả',
  all: 'Tất cả',
  facets: {
    kind: 'Loại',
    province: 'Tỉnh',
    plan: 'Kế hoạch',
    agency: 'Cơ quan',
    field: 'Lĩnh vực',
    year: 'Năm phải đạt',
    status: 'Trạng thái',
  },
  clear: 'Bỏ các lựa chọn',
  more: 'Xem thêm kết quả',
} as const;
