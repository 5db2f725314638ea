import type { News } from '../../domain/catalogue/province-news.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';
import { formatProvinceName } from './province-name.ts';
import { citePlan } from './plan-name.ts';

/** Words about what happened in a province, by day. */
export const provinceNewsWords = {
  title: 'Tin theo ngày',
  earlier: (count: string): string => `${count} tin trước đó`,
  undated: 'Số liệu chưa rõ ngày công bố không có trong danh sách này.',
} as const;

/** What happened, in a sentence without its day: `Ban hành Kế hoạch 24/KH-UBND ngày 05/3/2025.` */
export function sayNews(news: News, provinces: ProvinceRegister): string {
  switch (news.kind) {
    case 'plan':
      return `Ban hành ${citePlan(news.plan, provinces)}.`;
    case 'report': {
      const { periodStart, periodEnd } = news.report;
      const period = `kỳ ${formatShortDate(periodStart)}–${formatShortDate(periodEnd)}`;
      const what = news.report.corrects === null ? 'công bố báo cáo' : 'công bố bản đính chính';
      return `${news.report.publisher} ${what}, ${period}, về ${citePlan(news.plan, provinces)}.`;
    }
    case 'values': {
      const place = formatProvinceName(news.province, provinces);
      return `${news.publisher} công bố ${formatNumber(news.observations.length)} số liệu về ${place}.`;
    }
    case 'began':
      return `${formatProvinceName(news.province, provinces)} bắt đầu tồn tại.`;
  }
}
