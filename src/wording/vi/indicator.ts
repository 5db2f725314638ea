import type { ProvinceRegister } from '../../domain/province-register.ts';
import type { ActualFigure, TargetFigure } from '../../charts/figure.ts';
import type { Series } from '../../charts/series.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Target } from '../../schema/target.ts';
import { formatPlaceName } from './province-name.ts';
import { formatObservation, formatTarget, formatTargetYear } from './units.ts';

/** Words of the pages that show indicators. */
export const indicatorWords = {
  indexTitle: 'Các chỉ tiêu',
  indexLead:
    'Mỗi chỉ tiêu là một điều đếm được mà kế hoạch đặt mức phải đạt: kế hoạch nào đặt, bao giờ, và đã có số liệu công bố hay chưa.',
  indexCounts: (indicators: string, withValue: string): string =>
    `${indicators} chỉ tiêu; ${withValue} chỉ tiêu có số liệu công bố.`,
  fields: 'Lĩnh vực',
  inPlans: (count: number): string =>
    count === 0 ? 'chưa kế hoạch nào đặt mức' : `${count} kế hoạch đặt mức`,
  nextYear: (year: number): string => `mốc tới: năm ${year}`,
  lastYear: (year: number): string => `mốc cuối: năm ${year}, đã qua`,
  noYear: 'không nêu năm',
  hasValue: 'Đã có số liệu công bố',
  noValue: 'Chưa có số liệu công bố',
  measures: 'Đo cái gì',
  unit: 'Đơn vị',
  field: 'Lĩnh vực',
  direction: { higher: 'cao hơn là tốt hơn', lower: 'thấp hơn là tốt hơn' },
  chartLabel: (name: string): string => `Biểu đồ: ${name}. Mọi con số của biểu đồ nằm trong bảng ngay dưới.`,
  keyTarget: 'mục tiêu',
  keyActual: 'số liệu thực tế',
  keyDoubtful: '?: chỗ in chưa chắc',
  keyRank: 'hạng 1 ở trên cùng',
  contradiction: 'trái nhau',
  seriesTarget: (place: string): string => `${place}: mục tiêu`,
  seriesYearly: (place: string): string => `${place}: mục tiêu mỗi năm`,
  seriesActual: (place: string): string => `${place}: thực tế`,
  show: 'Hiện trên biểu đồ',
  readPoints: 'Đọc từng điểm',
  choosePoint: 'Chỉ vào một điểm của biểu đồ, hoặc kéo thanh trên, để đọc nguyên văn và nơi in.',
  targets: 'Mục tiêu',
  noTargets: 'Chưa có kế hoạch nào trên trang này đặt mức cho chỉ tiêu này.',
  year: 'Năm',
  level: 'Mức phải đạt',
  source: 'Nguyên văn và nơi in',
  sharedNotes: 'Ghi chú chung',
  actuals: 'Số liệu thực tế',
  actualsNone:
    'Chưa có số liệu công bố cho chỉ tiêu này ở nơi chúng tôi tìm được. Trang không đoán thay; khi có số liệu kèm nguồn, trang đăng ở đây.',
  rankedWith: 'Thứ hạng được nêu kèm điểm ở',
  rankedList: (ranks: readonly string[]): string => `– ${ranks.join('; ')}.`,
  value: 'Trị số',
  publishedBy: 'Nơi công bố và nguồn',
  vintage: { '63': 'địa giới 63 tỉnh', '34': 'địa giới 34 tỉnh' },
  dataPeriod: (start: string, end: string): string => `số liệu từ ${start} đến ${end}`,
  released: (date: string): string => `công bố ${date}`,
  releasedUnknown: 'chưa rõ ngày công bố',
  read: (date: string): string => `đọc ngày ${date}`,
  tiers: { publisher: 'nơi công bố', 'state body': 'cơ quan nhà nước khác', press: 'báo chí' },
  pace: 'Nhịp độ',
  contradictions: 'Những mức trái nhau trong cùng văn bản',
  contradictionsLead: 'Trang giữ cả hai như in và không chọn thay.',
  incomparable: 'Không so sánh được',
  incomparableSelf: 'Giữa các năm, các kế hoạch',
  incomparableLead: 'Những con số dưới đây trông giống nhau nhưng không đo cùng một điều.',
  notJoined: 'Các mốc không nối thành đường:',
  notJoinedWhy: 'xem vì sao',
} as const;

/** Names a province in a sentence. */
export type PlaceName = (provinceId: string) => string;

/** `Trà Vinh`; where two units share a name, with the time: `Vĩnh Long (đến 30/6/2025)`. */
export function formatPlace(provinceId: string, provinces: ProvinceRegister): string {
  const province = provinces.byId.get(provinceId);
  return province === undefined ? provinceId : formatPlaceName(province, provinces);
}

/** The name of a series beside its line. */
export function nameSeries(series: Series, placeOf: PlaceName): string {
  if (series.kind === 'actual') return indicatorWords.seriesActual(placeOf(series.province));
  const place = placeOf(series.plan.meta.province);
  return series.period === 'per-year'
    ? indicatorWords.seriesYearly(place)
    : indicatorWords.seriesTarget(place);
}

/** A target as the chart reads it out: `Tiền Giang, đến năm 2030: trên 35 doanh nghiệp.` */
export function sayTargetPoint(place: string, target: Target): string {
  return `${place}, ${formatTargetYear(target)}: ${formatTarget(target)}.`;
}

/** A published value as the chart reads it out: `Kon Tum, năm 2022: 0,54 điểm (hạng 47/63), theo Bộ …` */
export function sayActualPoint(place: string, one: Observation): string {
  return `${place}, năm ${one.labelYear}: ${formatObservation(one)}, theo ${one.publisher}.`;
}

const MOST_PLANS_NAMED = 3;

/** The page of an indicator in one sentence: who asks what by when, and what is known. */
export function sayIndicator(
  targets: readonly TargetFigure[],
  actuals: readonly ActualFigure[],
  placeOf: PlaceName,
): string {
  const conflicts = contradictedYears(targets);
  const parts = [
    sayTargets(targets, placeOf),
    conflicts.length === 0 ? null : `năm ${conflicts.join(', ')} văn bản in những mức khác nhau`,
    sayActuals(actuals, placeOf),
  ];
  const sentence = parts.filter((part) => part !== null).join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function sayTargets(targets: readonly TargetFigure[], placeOf: PlaceName): string {
  const byPlan = [...Map.groupBy(targets, ({ plan }) => plan.id).values()];
  if (byPlan.length === 0) return 'chưa kế hoạch nào trên trang này đặt mức cho chỉ tiêu này';
  if (byPlan.length <= MOST_PLANS_NAMED) {
    return byPlan.map((figures) => sayPlan(figures, placeOf)).join('; ');
  }
  const years = targets.flatMap(({ year }) => year ?? []);
  const span = years.length === 0 ? '' : `, cho các năm từ ${Math.min(...years)} đến ${Math.max(...years)}`;
  return `${byPlan.length} kế hoạch đặt mức cho chỉ tiêu này${span}`;
}

/** Its first and its last level; what lies between is in the table. */
function sayPlan(figures: readonly TargetFigure[], placeOf: PlaceName): string {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return '';
  const place = placeOf(first.plan.meta.province);
  if (first.year === last.year) {
    return `${place} đặt mức ${figures.map(sayLevel).join(' và ')} ${formatTargetYear(first.entries[0].target)}`;
  }
  return `${place} đặt mức ${sayLevel(first)} ${sayYear(first)}, rồi ${sayLevel(last)} ${sayYear(last)}`;
}

function sayLevel({ entries }: TargetFigure): string {
  return formatTarget(entries[0].target);
}

function sayYear({ entries }: TargetFigure): string {
  return formatTargetYear(entries[0].target);
}

function sayActuals(actuals: readonly ActualFigure[], placeOf: PlaceName): string {
  const newest = [...Map.groupBy(actuals, ({ province }) => province).values()].flatMap(
    (group) => group.toSorted((a, b) => b.year - a.year)[0] ?? [],
  );
  if (newest.length === 0) return 'chưa có số liệu công bố';
  if (newest.length > MOST_PLANS_NAMED) return `đã có số liệu công bố của ${newest.length} tỉnh`;
  const said = newest.map(
    ({ province, year, observations }) =>
      `${placeOf(province)} ${formatObservation(observations[0])} năm ${year}`,
  );
  return `số liệu mới nhất có nguồn: ${said.join(', ')}`;
}

/** Years for which one plan sets two levels of one kind. */
function contradictedYears(targets: readonly TargetFigure[]): readonly number[] {
  const groups = Map.groupBy(targets, ({ plan, year, entries }) =>
    JSON.stringify([plan.id, year, entries[0].target.period]),
  );
  return [...groups.values()].flatMap((group) =>
    group.length > 1 && group[0]?.year != null ? [group[0].year] : [],
  );
}

/** Where a value stands: its publisher, how near the source is, and when it came out and was read. */
export function sayProvenance(one: Observation, formatDate: (isoDate: string) => string): string {
  const parts = [
    `${one.publisher} (đọc ở ${indicatorWords.tiers[one.tier]})`,
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
