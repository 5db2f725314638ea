import { ofEndedProvince } from './duty.ts';

/** Words of the tasks, duties, values and agencies on the page of a province. */
export const provinceTaskWords = {
  title: 'Ai làm gì, bao giờ',
  line: (first: number, last: number): string =>
    `Đường thời gian đi từ cuối năm ${first} đến cuối năm ${last}: mỗi chấm là một hạn, chấm to là nhiều nhiệm vụ; nét đứng là hôm nay.`,
  ofPlan: (count: string, plan: string): string => `${count} nhiệm vụ của ${plan}`,
  noLead: 'Văn bản không nêu cơ quan',
  count: 'Nhiệm vụ',
  deadlines: 'Hạn',
  due: (day: string, count: string): string => `${day}: ${count}`,
  undated: (count: string): string => `không có ngày hạn: ${count}`,
} as const;

/** Words of what comes next on the page of a province. */
export const provinceNextWords = {
  title: 'Sắp tới hạn',
  nothing: 'Không còn mức, nhiệm vụ hay báo cáo nào có hạn ghi trong kế hoạch.',
  nothingYet: 'Chưa ghi nhận mức, nhiệm vụ hay báo cáo nào sắp tới hạn.',
  levels: (year: number, count: string): string => `Năm ${year}: ${count} mức chỉ tiêu`,
  tasks: (day: string, count: string): string => `${day}: ${count} nhiệm vụ`,
  report: (day: string): string => `Báo cáo ${day}:`,
  ofEnded: ofEndedProvince,
  clause: 'xem điều khoản',
} as const;

/** Words of the reporting duties on the page of a province. */
export const provinceDutyWords = {
  title: 'Phải báo cáo, sơ kết, tổng kết',
  next: (day: string): string => `lần tới ${day}`,
  ofEnded: ofEndedProvince,
  none: 'Kế hoạch không nêu việc báo cáo.',
} as const;

/** Words of the published values on the page of a province. */
export const provinceValueWords = {
  title: 'Số liệu đã công bố',
  indicator: 'Chỉ tiêu',
} as const;

/** Words of the agencies on the page of a province. */
export const provinceAgencyWords = {
  title: 'Cơ quan trong kế hoạch',
} as const;
