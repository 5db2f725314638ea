import type { NotGoalRule } from '../../../schema/draft-rules.ts';

/** Numbers that are no goals, by the words around them. */
export interface NotGoalPattern {
  readonly rule: NotGoalRule;
  /** On folded text; the whole match is quoted. */
  readonly pattern: RegExp;
  /** Only beside a figure that is a goal; alone it may be the goal itself. */
  readonly besideFigure: boolean;
}

const no = (rule: NotGoalRule, pattern: RegExp): NotGoalPattern => ({ rule, pattern, besideFigure: false });
const beside = (rule: NotGoalRule, pattern: RegExp): NotGoalPattern => ({
  rule,
  pattern,
  besideFigure: true,
});

/** The first that fits a number decides. */
export const notGoalPatterns: readonly NotGoalPattern[] = [
  no(
    'document-number',
    /\d+(?:[/-]\d{4})?[/-](?!năm|tháng|quý|ngày|hộ|người|vạn)[a-zđ]{2,}[\p{L}\p{N}]*(?:[-/]\p{L}[\p{L}\p{N}]*)*/gu,
  ),
  no(
    'document-number',
    /(?:nghị quyết|quyết định|chỉ thị|kết luận|thông tư|nghị định|luật|chương trình|đề án|thông báo|công văn|hướng dẫn|quy định|kế hoạch)(?: số)? \d+(?![\d.,]*(?:\s?%|\s?[-–]\s?\d|\s(?:năm|tháng|ngày)))/gu,
  ),
  no('date', /ngày \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?|(?: tháng |-)\d{1,2}(?:(?: năm |\/|-)\d{4})?)/gu),
  no('date', /\d{1,2}[/-]\d{1,2}[/-]\d{4}/gu),
  no('date', /(?:tháng|quý) \d{1,2}(?: năm |\/)?(?:\d{4})?/gu),
  no('date', /(?<![\d/])\d{1,2}\/\d{4}/gu),
  no('name', /(?:24\/7|24\/24|24\/24h)/gu),
  no('name', /(?:công nghiệp(?: lần thứ)?|cách mạng|web|iso(?:\/iec)?|tcvn|qcvn|wi-fi) \d+(?:[.:/-]\d+)*/gu),
  no(
    'level',
    /(?:cấp độ|mức độ|lần thứ|phiên bản|thế hệ|khóa|thứ hạng loại) \d+(?![\d.,]*\s?%)(?:(?:,| và| hoặc| -|-)\s?\d+)*/gu,
  ),
  no(
    'legal-place',
    /(?:điều|khoản|(?<!danh |hạng )mục|phụ lục|biểu|bảng|chương) (?:số )?\d+(?![\d.,]*\s?%)(?:\.\d+)*/gu,
  ),
  no('list-mark', /\(\d{1,2}\)/gu),
  no('rate-base', /\d+(?:\.\d+)*\s?(?:vạn|nghìn|ngàn|triệu) (?:người dân|cư dân|hộ dân|dân)/gu),
  no('rate-base', /(?<=(?:trên|\/|cho|mỗi|cứ|trong)\s?)1[0.]+ (?:người dân|cư dân|hộ dân|dân)/gu),
  no('province-count', /\/?\s?(?:63|34)(?=[ /](?:tỉnh|địa phương))/gu),
  beside(
    'duration',
    /\d+(?:\s?[-–]\s?\d+)? (?:năm(?! ?\d{4}(?!\s?[-–]))|tháng|tuần|ngày|giờ|phút|giây|quý|nhiệm kỳ)(?![\p{L}\p{N}])/gu,
  ),
  beside(
    'technical-measure',
    /\d+(?:[.,]\d+)*\s?(?:(?:g|m|k)b(?:it)?\/s|[gmk]bps(?:\/s)?|[gmt]b|k?m2?|m3|ha|hecta|[km]wh?|mwp|kv|tấn|kg|lít|[gm]hz|(?:nghìn |triệu |tỷ )?(?:đồng|usd)|tỷ(?! (?:lệ|trọng|suất|giá|số))|triệu)(?![\p{L}\p{N}])/gu,
  ),
  no('name', /\p{L}+-?\d+(?:\.\d+)?/gu),
  no('name', /\d+\p{L}[\p{L}\p{N}]*/gu),
];
