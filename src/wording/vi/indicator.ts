import type { ProvinceRegister } from '../../domain/province-register.ts';
import type { Observation } from '../../schema/observation.ts';
import { formatPlaceName } from './province-name.ts';

/** Words of the pages that show indicators. */
export const indicatorWords = {
  indexTitle: 'Các chỉ tiêu',
  indexLead:
    'Mỗi chỉ tiêu là một điều đếm được mà kế hoạch đặt mức phải đạt: kế hoạch nào đặt, bao giờ, và đã có số liệu công bố hay chưa.',
  indexCounts: (indicators: string, withValue: string): string =>
    `${indicators} chỉ tiêu; ${withValue} chỉ tiêu đã có số liệu của ít nhất một tỉnh, đứng trước trong mỗi lĩnh vực. Với các chỉ tiêu còn lại, chưa tìm được số liệu công bố nào.`,
  indexPicture: 'Hình nhỏ: ô vuông là mức phải đạt, chấm tròn là số liệu, nét đứng là hôm nay.',
  fields: 'Lĩnh vực',
  noLevel: 'Chưa ghi nhận mức nào',
  morePlans: (count: number): string => `và ${count} kế hoạch khác`,
  valueOf: (year: number): string => `số liệu ${year}`,
  nextLevel: 'Mốc tiếp theo',
  laterLevels: 'Sau đó',
  pastLevels: 'Mốc đã qua',
  onlyValue: (year: number): string => `số liệu năm ${year}`,
  setsNone: 'chưa ghi nhận mức của kế hoạch nào',
  moreLeads: (count: number): string => `Còn ${count} kế hoạch khác đặt mức, ở bảng bên dưới.`,
  facts: 'Về chỉ tiêu này',
  downloads: 'Tải dữ liệu',
  downloadTargets: 'Mọi mục tiêu (CSV)',
  downloadActuals: 'Mọi số liệu (CSV)',
  downloadIndicators: 'Danh mục chỉ tiêu (CSV)',
  cite: 'Trích dẫn',
  citation: (site: string, name: string, date: string): string =>
    `${site}, “${name}”, dữ liệu tính đến ${date}.`,
  measures: 'Đo cái gì',
  unit: 'Đơn vị',
  field: 'Lĩnh vực',
  direction: { higher: 'cao hơn là tốt hơn', lower: 'thấp hơn là tốt hơn' },
  chartLabel: (name: string): string => `Biểu đồ: ${name}. Mọi con số của biểu đồ nằm trong bảng ngay dưới.`,
  keyTarget: 'mục tiêu',
  keyActual: 'số liệu thực tế',
  keyDoubtful: '?: chỗ in chưa chắc',
  keyRank: 'hạng 1 ở trên cùng',
  show: 'Hiện trên biểu đồ',
  readPoints: 'Đọc từng điểm',
  choosePoint: 'Chỉ vào một điểm của biểu đồ, hoặc kéo thanh trên, để đọc nguyên văn và nơi in.',
  targets: 'Mục tiêu',
  noTargets: 'Chưa ghi nhận kế hoạch nào trên trang này đặt mức cho chỉ tiêu này.',
  year: 'Năm',
  level: 'Mức phải đạt',
  source: 'Nguyên văn và nơi in',
  sharedNotes: 'Ghi chú chung',
  actuals: 'Số liệu thực tế',
  actualsNone:
    'Chưa có số liệu công bố cho chỉ tiêu này trong các nguồn chúng tôi đã tìm. Trang không đoán thay; khi có số liệu kèm nguồn, trang đăng ở đây.',
  value: 'Giá trị',
  publishedBy: 'Nơi công bố và nguồn',
  vintage: { '63': 'địa giới 63 tỉnh', '34': 'địa giới 34 tỉnh' },
  dataPeriod: (start: string, end: string): string => `số liệu từ ${start} đến ${end}`,
  released: (date: string): string => `công bố ${date}`,
  releasedUnknown: 'chưa rõ ngày công bố',
  read: (date: string): string => `đọc ngày ${date}`,
  tiers: {
    publisher: 'theo trang của nơi công bố',
    'state body': 'theo trang của cơ quan nhà nước khác',
    press: 'theo báo chí',
  },
  pace: 'Nhịp độ',
  contradictions: 'Các mức mâu thuẫn trong cùng văn bản',
  contradictionsLead: 'Giữ nguyên như trong văn bản.',
  incomparable: 'Không so sánh được',
  incomparableSelf: 'Giữa các năm, các kế hoạch',
  incomparableLead: 'Những con số dưới đây trông giống nhau nhưng không đo cùng một điều.',
  notJoined: 'Các mốc không nối thành đường:',
  notJoinedWhy: 'xem vì sao',
} as const;

/** `Trà Vinh`; where two units share a name, with the time: `Vĩnh Long (đến 30/6/2025)`. */
export function formatPlace(provinceId: string, provinces: ProvinceRegister): string {
  const province = provinces.byId.get(provinceId);
  return province === undefined ? provinceId : formatPlaceName(province, provinces);
}

/** Where a value stands: its publisher, how near the source is, and when it came out and was read. */
export function sayProvenance(one: Observation, formatDate: (isoDate: string) => string): string {
  const parts = [
    `${one.publisher} (${indicatorWords.tiers[one.tier]})`,
    indicatorWords.vintage[one.vintage],
    one.periodStart !== null && one.periodEnd !== null
      ? indicatorWords.dataPeriod(formatDate(one.periodStart), formatDate(one.periodEnd))
      : null,
    one.released === null
      ? indicatorWords.releasedUnknown
      : indicatorWords.released(formatDate(one.released)),
    `${indicatorWords.read(formatDate(one.read))}${one.readNote === null ? '' : ` (${one.readNote})`}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
