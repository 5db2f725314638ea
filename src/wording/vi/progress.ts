/** Words of the page that shows what is known of all plans. */
export const progressWords = {
  title: 'Tiến độ: điều đã biết và điều chưa biết',
  lead: 'Trang này chỉ đếm những gì cơ quan nhà nước hay báo chí đã công bố. Chưa có thông tin không có nghĩa là chưa làm.',
  byPlan: 'Theo kế hoạch',
  byAgency: 'Theo cơ quan thực hiện',
  plan: 'Kế hoạch',
  agency: 'Cơ quan',
  tasks: 'Nhiệm vụ có thông tin',
  targets: 'Mục tiêu có số liệu từ khi kế hoạch bắt đầu',
  nextReport: 'Báo cáo tới hạn gần nhất',
  noFixedDay: 'văn bản không nêu ngày',
  ofTotal: (numerator: string, denominator: string): string => `${numerator} / ${denominator}`,
  province: 'Tỉnh',
  nothing: 'không có',
  withoutParty: 'Nhiệm vụ mà văn bản không nêu cơ quan thực hiện',
  agencyLead:
    'Mỗi nhiệm vụ tính cho từng cơ quan chủ trì hoặc được giao; nhiệm vụ của hai cơ quan được tính ở cả hai dòng, nhưng chỉ tính một lần trong tổng số.',
  startingPoints: (count: string): string =>
    `${count} chỉ tiêu chỉ có số liệu của năm trước kế hoạch: đó là điểm xuất phát, không phải tiến độ.`,
  reports: (count: string): string => `Báo cáo tiến độ đã công bố: ${count}.`,
  whatToDo:
    'Bạn biết một báo cáo đã công bố? Mỗi kế hoạch ghi rõ ai phải báo cáo, cho ai, vào ngày nào; xem ở trang của cơ quan hay của kế hoạch.',
} as const;
