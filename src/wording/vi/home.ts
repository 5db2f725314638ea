/** Words of the home page. */
export const homeWords = {
  title: 'Tỉnh đặt mục tiêu gì, ai làm, bao giờ xong, và đến nay biết được gì?',
  lead: 'Toàn văn kế hoạch của các tỉnh, từng mục tiêu và nhiệm vụ trong đó, và điều gì đã được công bố, điều gì chưa.',
  numbers: 'Trên trang này có',
  numberPlans: 'kế hoạch, chép nguyên văn',
  numberTargets: 'mục tiêu có số, mỗi mục tiêu gắn với câu chữ của nó',
  numberTasks: 'nhiệm vụ mà các kế hoạch đặt ra',
  /** Where some of a plan still wait. */
  numberTargetsChecked: 'mục tiêu có số đã đối chiếu với văn bản',
  numberTasksChecked: 'nhiệm vụ đã đối chiếu với văn bản',
  withoutBody: (count: string): string => `${count} không nêu cơ quan thực hiện`,
  withoutTime: (count: string): string => `${count} không nêu thời gian`,
  numberKnownTasks: (total: string): string => `trên ${total} nhiệm vụ đã rõ tình trạng`,
  numberOverdue: 'nhiệm vụ chưa hoàn thành, quá hạn',
  numberOver: (year: string): string => `mục tiêu có số tới hạn năm ${year}, năm đã qua`,
  changesTitle: 'Mới nhất',
  value: (indicator: string, province: string, year: string, value: string): string =>
    `${indicator}, ${province}, năm ${year}: ${value}`,
  released: (day: string): string => `công bố ngày ${day}`,
  dueTitle: 'Bao giờ tới hạn',
  undated: (count: string): string => `${count} mục tiêu có số không nêu năm phải đạt`,
  plans: 'Các kế hoạch',
  allPlans: (count: string): string => `Xem tất cả ${count} kế hoạch`,
  unknownTitle: 'Điều chưa biết',
  noReports: (plans: string): string =>
    `Chưa có báo cáo tiến độ nào của ${plans} kế hoạch này được công bố trong các nguồn chúng tôi đã tìm. Trang không đoán thay.`,
  noReportsSince: (titles: string): string => `Chưa có báo cáo tiến độ nào được công bố về: ${titles}.`,
  inForceUnknown: (count: string): string =>
    `Chưa có nguồn nói ${count} kế hoạch còn hay hết hiệu lực sau khi các tỉnh sắp xếp lại ngày 01/7/2025.`,
  numberUnknown: (titles: string): string => `Chưa rõ số của: ${titles}.`,
  signerUnknown: (titles: string): string => `Bản lưu không có tên người ký: ${titles}.`,
  andPlans: (count: string): string => `${count} kế hoạch khác`,
  nothingUnknown: 'Không còn điểm nào chưa rõ.',
  provinces: 'Tỉnh trước và nay',
  allProvinces: 'Xem mọi tỉnh, trước và nay',
} as const;
