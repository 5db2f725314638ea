/** Words of the targets on the page of a province. */
export const provinceTargetWords = {
  title: 'Kế hoạch đặt mức gì',
  sideBySide: 'Mức của từng tỉnh cũ đứng cạnh nhau; trang không cộng gộp.',
  highlights: 'Vài mức của kế hoạch',
  highlightsRule:
    'Chọn theo quy tắc: chỉ tiêu đã có số liệu đứng trước, rồi mốc gần nhất, rồi chỉ tiêu nhiều kế hoạch cùng đặt; mỗi lĩnh vực một chỉ tiêu trước khi có chỉ tiêu thứ hai.',
  indicator: 'Chỉ tiêu',
  levels: 'Mức và năm phải đạt',
  noLevel: 'không đặt mức',
  noLevelYet: 'chưa ghi nhận mức',
  value: (value: string, year: number): string => `số liệu ${year}: ${value}`,
  table: (count: string, plan: string): string => `Bảng ${count} mục tiêu có số, ${plan}`,
  picture: 'ô vuông là mức phải đạt, chấm tròn là số liệu, nét đứng là hôm nay',
  years: (first: number, last: number): string => `Hình nhỏ đi từ năm ${first} đến năm ${last}`,
  all: (count: string): string => `Xem tất cả ${count} chỉ tiêu`,
} as const;
