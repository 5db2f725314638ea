/** Words of the page that shows how far all plans are. */
export const progressWords = {
  title: 'Tiến độ',
  lead: 'Trang này chỉ đếm những gì đã được công bố. Chưa có thông tin không có nghĩa là chưa làm.',
  description:
    'Bao nhiêu nhiệm vụ đã xong đúng hạn, xong quá hạn, đang làm, chậm, chưa rõ; việc gì tới hạn khi nào.',
  answer: (known: string, total: string): string => `${known} trên ${total} nhiệm vụ đã rõ tình trạng`,
  answerHint: 'Mỗi dòng mở đúng những nhiệm vụ được đếm.',
  tasks: (count: string): string => `${count} nhiệm vụ`,
  of: (count: string, total: string): string => `${count} trên ${total}`,

  officialTitle: 'Theo bốn nhóm của báo cáo nhà nước',
  officialRest: (count: string): string =>
    `${count} nhiệm vụ không xếp được vào nhóm nào: không có thời hạn, đã dừng, hoặc chưa rõ.`,

  silent: (plans: string, tasks: string): string =>
    `Chưa có báo cáo tiến độ nào của ${plans} kế hoạch được công bố trong các nguồn chúng tôi đã tìm: ${tasks} nhiệm vụ đều chưa rõ tình trạng.`,
  noneKnown: (tasks: string): string => `Chưa nhiệm vụ nào trong ${tasks} nhiệm vụ rõ tình trạng.`,
  silentPlans: (plans: string): string =>
    `Chưa có báo cáo tiến độ nào của ${plans} kế hoạch được công bố trong các nguồn chúng tôi đã tìm.`,

  cuts: {
    plan: 'Theo kế hoạch',
    province: 'Theo tỉnh hiện nay',
    lead: 'Theo cơ quan thực hiện',
    time: 'Theo thời hạn',
  },
  heads: { plan: 'Kế hoạch', province: 'Tỉnh', lead: 'Cơ quan', time: 'Thời hạn' },
  cutHints: {
    province: 'Tính cả kế hoạch của các tỉnh cũ hợp thành.',
    lead: 'Tính cho từng cơ quan chủ trì hoặc được giao; nhiệm vụ của hai cơ quan được tính ở cả hai dòng.',
  },
  count: 'Nhiệm vụ',
  stages: 'Tình trạng',
  withoutLead: 'Văn bản không nêu cơ quan thực hiện',
  more: (rows: string): string => `Còn ${rows} dòng nữa; xem tất cả`,
  folded: (rows: string): string => `Không kể ${rows} dòng chưa có thông tin nào.`,

  changes: 'Thay đổi theo báo cáo mới nhất',
  changesOf: (count: string): string => `${count} nhiệm vụ đổi tình trạng hay thời hạn`,
  noChanges: 'không nhiệm vụ nào đổi tình trạng',
  published: (day: string): string => `công bố ngày ${day}`,
  unchanged: (count: string): string => `${count} nhiệm vụ được nhắc lại, tình trạng như trước.`,
  movedFrom: (was: string, now: string): string => `hạn dời từ ${was} đến ${now}`,
  newDue: (now: string): string => `hạn mới ${now}`,
  corrected: 'có đính chính',
  becomes: 'thành',
  allOfPlan: (count: string): string => `Xem thêm ${count} nhiệm vụ`,
  olderReports: (count: string): string => `${count} kế hoạch khác có báo cáo cũ hơn.`,

  dueTitle: 'Bao giờ tới hạn',
  overTitle: (year: string): string => `Tới hạn năm ${year}, năm đã qua`,
  targetsDue: 'mục tiêu có số',
  tasksDue: 'nhiệm vụ có hạn trong năm',
  overHint: 'Chưa có số liệu hay báo cáo nào cho biết đã đạt hay chưa.',
  overKnown: (known: string, total: string): string =>
    `${known} trên ${total} mục tiêu đã có số liệu đối chiếu từ khi kế hoạch bắt đầu.`,
  today: (day: string): string => `Hôm nay, ${day}`,
  dueTargets: (count: string): string => `${count} mục tiêu có số`,
  dueTasks: (count: string): string => `${count} nhiệm vụ`,
  dueKnown: (count: string): string => `${count} đã có số liệu`,
  ofPlace: (place: string, count: string): string => `${place} ${count}`,
  andPlans: (count: string): string => `và ${count} kế hoạch khác`,
  undated: 'Không nêu năm',
  timesTitle: 'Thời hạn của các nhiệm vụ',

  nextReports: 'Báo cáo sắp tới hạn theo kế hoạch',
  reports: (count: string): string => `${count} báo cáo tiến độ đã công bố`,
  startingPoints: (count: string): string =>
    `${count} chỉ tiêu chỉ có số liệu của năm trước kế hoạch: đó là điểm xuất phát, không phải tiến độ.`,
  targetsTitle: 'Mục tiêu có số',
  whatToDo:
    'Bạn biết một báo cáo đã công bố? Mỗi kế hoạch ghi rõ ai phải báo cáo, cho ai, vào ngày nào; xem ở trang của cơ quan hay của kế hoạch.',
} as const;
