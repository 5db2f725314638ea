import type { NotGoalRule } from '../../schema/draft-rules.ts';
import { isPercentUnit } from '../../schema/percent-unit.ts';
import type { Unit } from '../../schema/unit.ts';

const notGoalReasons: Readonly<Record<NotGoalRule, string>> = {
  year: 'Năm, không phải mức phải đạt.',
  'document-number': 'Số của một văn bản, đề án hay chương trình.',
  date: 'Ngày, tháng, không phải mức phải đạt.',
  name: 'Phần của một tên hay ký hiệu.',
  level: 'Cấp, mức hay lần thứ, là phần của một tên gọi.',
  'legal-place': 'Số của điều, khoản, mục hay phụ lục.',
  'list-mark': 'Số thứ tự của một ý.',
  'rate-base': 'Đơn vị tính (trên bao nhiêu dân), không phải mục tiêu.',
  duration: 'Khoảng thời gian dùng để tính, không phải mục tiêu.',
  'technical-measure': 'Mức dùng để xác định thế nào là được tính, không phải mục tiêu.',
  'province-count': 'Số tỉnh, thành phố của cả nước.',
  qualifier: 'Số dùng để xác định thế nào là được tính vào mức nêu trước đó, không phải mục tiêu riêng.',
  'base-value': 'Mức hiện có hay mức để so sánh, không phải mức phải đạt.',
};

/** Words that are a measure by themselves. */
const isMeasure =
  /^(?:tốc độ|tỷ trọng|chỉ số|năng suất|giá trị|quy mô|mức|tổng|thu nhập|doanh thu|kinh tế|đóng góp)/iu;

const prefixes: Partial<Record<Unit, string>> = {
  rank: 'Thứ hạng',
  times: 'Mức tăng',
  percent_per_year: 'Mức tăng hằng năm của',
};

/** What is written into the facts that rules propose; whoever confirms them reads and mends it. */
export const draftFigureWords = {
  notGoalReasons,
  indicatorName: (words: string, unit: Unit): string => {
    if (unit === 'score' || (unit !== 'rank' && isMeasure.test(words))) return capitalise(words);
    return `${prefixes[unit] ?? (isPercentUnit(unit) ? 'Tỷ lệ' : 'Số')} ${uncapitalise(words)}`;
  },
  indicatorQuestion: (name: string): string => `${name} là bao nhiêu?`,
  indicatorDefinition: (quote: string): string => `Theo lời văn của kế hoạch: “${quote}”.`,
  notes: {
    yearOfOpening: (year: number): string => `Năm ${year} lấy theo câu đứng trước trong cùng điều khoản.`,
    twoMeasures: 'Một con số áp dụng cho hai chỉ tiêu.',
    times: (printed: string): string =>
      `“Tăng ${printed}” có thể hiểu là gấp ${printed} hoặc tăng thêm ${printed}.`,
    tornComparator: (printed: string): string => `Văn bản in “${printed}”, gồm hai chữ so sánh khác nghĩa.`,
    scannedSign: (printed: string): string => `Bản quét in dấu “${printed}”, có thể văn bản gốc in dấu khác.`,
  },
  contradiction: (printed: readonly string[], year: number | null): string =>
    `${year === null ? 'Văn bản' : `Cho cùng năm ${year}, văn bản`} in ${printed.map((one) => `“${one}”`).join(' và ')}.`,
} as const;

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name or an abbreviation keeps its capital. */
function uncapitalise(words: string): string {
  return /^\p{Lu}\p{Ll}*(?:\s\p{Ll}|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
