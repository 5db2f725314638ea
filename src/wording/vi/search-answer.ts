import { joinVietnamese } from '../../text/lists.ts';

type Names = readonly string[];
type Years = readonly number[];

interface Unsaid {
  readonly subject: string;
  readonly places: Names;
}

/** What a search says of what is not there: that we did not see it, never that it is not. */
export const searchNoteWords = {
  noPlan: ({ place }: { readonly place: string }): string => `Trang chưa có kế hoạch nào của ${place}.`,
  onlyFormer: ({ place, places }: { readonly place: string; readonly places: Names }): string =>
    `Trang chưa có kế hoạch của ${place}; dưới đây là kế hoạch của tỉnh cũ: ${joinVietnamese(places)}.`,
  notRead: ({ places }: { readonly places: Names }): string =>
    `Kế hoạch của ${joinVietnamese(places)} chưa đối chiếu hết mục tiêu, nên chưa biết có mức này không.`,
  noLevel: ({ subject, places }: { readonly subject: string; readonly places: Names }): string =>
    `Trong kế hoạch của ${joinVietnamese(places)}, chúng tôi không thấy mức nào cho “${subject}”.`,
  noLevelYear: ({ subject, years, places }: Unsaid & { readonly years: Years }): string =>
    `Chúng tôi không thấy mức nào cho “${subject}”${ofPlaces(places)} vào năm ${joinYears(years)}.`,
  noValue: ({ subject, places }: Unsaid): string =>
    `Chúng tôi chưa tìm thấy số liệu thực tế nào cho “${subject}”${ofPlaces(places)}.`,
  notMentioned: ({ subject, places }: { readonly subject: string; readonly places: Names }): string =>
    /\s/u.test(subject)
      ? `Trong kế hoạch của ${joinVietnamese(places)}, chúng tôi không thấy điều khoản nào có đủ các chữ “${subject}”.`
      : `Trong kế hoạch của ${joinVietnamese(places)}, chúng tôi không thấy chữ “${subject}”.`,
  noYear: ({ subject, years, places }: Unsaid & { readonly years: Years }): string =>
    subject === ''
      ? `Chúng tôi không thấy năm ${joinYears(years)}${inPlans(places)}.`
      : `Chúng tôi không thấy chỗ nào${inPlans(places)} nói cả “${subject}” và năm ${joinYears(years)}.`,
  absent: ({ words }: { readonly words: Names }): string =>
    `Không thấy chữ ${joinQuoted(words)} ở đâu trên trang.`,
  without: ({ words }: { readonly words: Names }): string =>
    `Không nơi nào có đủ mọi chữ; kết quả dưới đây không có ${joinQuoted(words)}.`,
  noParty: (): string => 'Kế hoạch không ghi cơ quan thực hiện việc này.',
  noTime: (): string => 'Kế hoạch không ghi thời gian của việc này.',
} as const;

/** Words around the answer of a search. */
export const searchAnswerWords = {
  /** Before the levels of others. */
  elsewhere: 'Nơi có đặt mức:',
  valueOf: (year: number): string => `số liệu năm ${year}`,
  given: 'cơ quan thực hiện',
  time: 'thời gian',
  more: (count: number): string => `và ${count} mức khác`,
} as const;

function ofPlaces(places: Names): string {
  return places.length === 0 ? '' : ` của ${joinVietnamese(places)}`;
}

function inPlans(places: Names): string {
  return places.length === 0 ? '' : ` trong kế hoạch của ${joinVietnamese(places)}`;
}

function joinYears(years: Years): string {
  return joinVietnamese(years.map(String));
}

function joinQuoted(words: Names): string {
  return joinVietnamese(words.map((word) => `“${word}”`));
}
