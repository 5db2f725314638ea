import { formatClauseReference } from './clause.ts';
import { fieldNames } from './fields.ts';
import { formatBriefName, formatPlaceName, formatProvinceName } from './province-name.ts';
import type { Role } from '../../schema/role.ts';
import { formatPlanName } from './plan-name.ts';
import { formatParties, formatRoleTitle } from './roles.ts';
import { provinceWords } from './province.ts';
import { resultKindWords } from './search-live.ts';
import { searchFactWords } from './search-facts.ts';
import { statusWording } from './status.ts';
import { formatObservation, formatTarget, formatTargetYear } from './units.ts';

/** Words that results take into what can be found. */
export const recordWording = {
  province: formatProvinceName,
  place: formatBriefName,
  ranks: provinceWords.kinds,
  planOf: (place: string): string => `Kế hoạch ${place}`,
  reference: formatClauseReference,
  inRole: (role: Role, names: string): string => `${formatRoleTitle(role)}: ${names}.`,
  parties: formatParties,
  time: (printed: string): string => `Thời gian: ${printed}.`,
  successor: (name: string): string => `Nay là ${name}.`,
  agencySuccessor: (name: string): string => `Cơ quan kế tục: ${name}.`,
  predecessors: (names: string): string => `Hợp thành từ ${names}.`,
  level: formatTarget,
  levelYear: formatTargetYear,
  value: formatObservation,
  ...searchFactWords,
} as const;

/** What the values of facets are called. */
export const facetWords = {
  kind: resultKindWords,
  province: formatProvinceName,
  place: formatPlaceName,
  plan: formatPlanName,
  field: fieldNames,
  status: statusWording.labels,
} as const;

/** Questions as people ask them. */
export const exampleWords = {
  level: (indicator: string, place: string, year: number): string => `${indicator} ${place} ${year}`,
  agency: (agency: string, place: string): string => `${agency} ${place} làm gì`,
} as const;

/** Words of the search box and the search page that are printed when the site is built. */
export const searchWords = {
  label: 'Tìm trong các kế hoạch',
  placeholder: 'Tìm điều khoản, nhiệm vụ, chỉ tiêu…',
  submit: 'Tìm',
  title: 'Tìm kiếm',
  lead: 'Gõ có dấu hay không dấu đều được, cả chữ viết tắt và số văn bản. Hỏi cả câu cũng được: tên tỉnh và năm trong câu được hiểu riêng.',
  withoutScript:
    'Ô tìm kiếm cần JavaScript, và trình duyệt này đang tắt hoặc không chạy được. Mọi nội dung vẫn xem được từ các danh mục dưới đây.',
  examples: 'Hỏi thử',
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
    status: 'Tình trạng',
  },
  clear: 'Bỏ các lựa chọn',
  more: 'Xem thêm kết quả',
} as const;
