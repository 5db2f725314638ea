/** Words of the home page. */
export const homeWords = {
  title: 'Tỉnh đặt mục tiêu gì, ai làm, bao giờ xong, và đến nay biết được gì?',
  lead: 'Trang này đăng toàn văn kế hoạch của các tỉnh, kể từng mục tiêu và nhiệm vụ trong đó, và nói rõ điều gì đã được công bố, điều gì chưa.',
  numbers: 'Trên trang này có',
  numberPlans: 'kế hoạch, chép nguyên văn',
  numberTargets: 'mục tiêu có số, mỗi mục tiêu gắn với câu chữ của nó',
  numberTasks: 'nhiệm vụ; tên cơ quan và thời gian chép theo văn bản, khi văn bản có nêu',
  numberKnownTargets: (total: string): string =>
    `trên ${total} mục tiêu đã có số liệu đối chiếu từ khi kế hoạch bắt đầu`,
  numberKnownTasks: (total: string): string => `trên ${total} nhiệm vụ đã có thông tin công bố`,
  nextReport: 'báo cáo tới hạn gần nhất theo các kế hoạch',
  dueTitle: 'Bao giờ tới hạn',
  dueLead: 'Số mục tiêu phải đạt vào từng năm.',
  dueTargets: (count: string): string => `${count} mục tiêu có số`,
  dueTasks: (count: string): string => `${count} nhiệm vụ có hạn`,
  plans: 'Các kế hoạch',
  unknownTitle: 'Điều chưa biết',
  noReports: (plans: string): string =>
    `Chưa có báo cáo tiến độ nào của ${plans} kế hoạch này được công bố trong các nguồn chúng tôi đã tìm. Trang không đoán thay.`,
  noReportsSince: (titles: string): string => `Chưa có báo cáo tiến độ nào được công bố về: ${titles}.`,
  inForceUnknown: (count: string): string =>
    `Chưa có nguồn nói ${count} kế hoạch còn hay hết hiệu lực sau khi các tỉnh sắp xếp lại ngày 01/7/2025.`,
  numberUnknown: (titles: string): string => `Chưa rõ số của: ${titles}.`,
  signerUnknown: (titles: string): string => `Bản lưu không có tên người ký: ${titles}.`,
  nothingUnknown: 'Không còn điểm nào chưa rõ.',
  provinces: 'Tỉnh trước và nay',
} as const;
