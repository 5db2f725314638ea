import type { ComparedFigure } from '../../charts/compared.ts';
import type { PanelWords } from '../../charts/panel-plot.ts';
import type { Obstacle } from '../../charts/obstacles.ts';
import type { Target } from '../../schema/target.ts';
import { formatTick, unitNames } from './units.ts';

/** Words of the page on which a reader sets figures side by side. */
export const comparisonWords = {
  title: 'So sánh',
  titleOf: (what: string): string => `So sánh: ${what}`,
  description:
    'Đặt mức phải đạt và số liệu của các tỉnh cạnh nhau: chọn chỉ tiêu, tỉnh, năm; có hình, bảng, và lý do khi không so được.',
  lead: 'Mỗi chỉ tiêu một hình; mỗi tỉnh một màu, một dạng dấu. Dấu rỗng là mức phải đạt, dấu đặc là số liệu đã công bố.',
  former: 'Mức của tỉnh cũ thuộc về tỉnh cũ; trang không cộng gộp.',
  panels: (count: number): string => `${count} chỉ tiêu`,
  chooser: 'Chọn chỉ tiêu, tỉnh, năm',
  needsScripts:
    'Chọn chỉ tiêu khác, tỉnh, năm và lưu hình cần JavaScript. Không có JavaScript, bảng và hình trên trang này và ở trang của từng chỉ tiêu vẫn đủ.',
  indicators: 'Chỉ tiêu',
  wholeField: (name: string): string => `Cả lĩnh vực ${name}`,
  field: (name: string, count: number): string => `${name} (${count})`,
  provinces: 'Tỉnh',
  years: 'Năm',
  from: 'Từ năm',
  to: 'Đến năm',
  anyYear: 'mọi năm',
  noIndicator: 'Chưa chọn chỉ tiêu nào.',
  tooMany: (most: number): string => `Hình có chỗ cho ${most} chỉ tiêu; các chỉ tiêu sau đó bị bỏ ra.`,
  nothing: 'Không có mức hay số liệu nào của các tỉnh và năm đã chọn.',
  failed: 'Không tải được dữ liệu. Thử lại sau.',
  loading: 'Đang tải…',
  save: 'Lưu hình',
  savePng: 'PNG',
  saveSvg: 'SVG',
  fileName: 'so-sanh',
  table: 'Bảng',
  indicator: 'Chỉ tiêu',
  none: 'không có mức',
  obstacles: 'Không so được, và vì sao',
  noObstacles: 'Không thấy điều gì cản việc so các con số đã chọn với nhau.',
  pairs: (count: number): string =>
    `${count} cặp chỉ tiêu trông giống nhau mà không so được với nhau, và vì sao`,
  pairsOnPicture: (count: number): string =>
    `${count} cặp chỉ tiêu trên hình không so được với nhau; lý do ở địa chỉ dưới đây.`,
  others: 'So sánh theo lĩnh vực',
  link: 'So sánh với chỉ tiêu khác, tỉnh khác',
  linkField: (field: string): string => `So sánh cả lĩnh vực ${field}`,
  linkProvince: (name: string): string => `So sánh các mức của ${name} với tỉnh khác`,
  key: 'Dấu rỗng: mức phải đạt. Dấu đặc: số liệu đã công bố. “?”: chỗ in chưa chắc.',
  source: (site: string, address: string, date: string): string =>
    `Nguồn: ${site}, ${address}, dữ liệu tính đến ${date}. Giấy phép CC BY 4.0.`,
  inYear: (year: number): string => `năm ${year}`,
  pictureOf: (name: string): string => `Hình: ${name}. Mọi con số của hình nằm trong bảng bên dưới.`,
  withUnit: (name: string, unit: string): string => `${name} (${unit})`,
} as const;

/** What stands on the picture of a panel. */
export const panelWords: PanelWords = { tick: formatTick, contradiction: 'trái nhau' };

const comparatorNames: Readonly<Record<Target['comparator'], string>> = {
  gt: '“trên”',
  gte: '“tối thiểu”',
  lt: '“dưới”',
  lte: '“tối đa”',
  eq: 'đúng mức',
  approx: '“khoảng”',
  range: 'một khoảng',
};

function sayObstacle(
  obstacle: Obstacle,
  nameOf: (indicator: string) => string,
  placeOf: (province: string) => string,
): string {
  const list = (indicators: readonly string[]) => indicators.map((id) => `“${nameOf(id)}”`).join(', ');
  switch (obstacle.kind) {
    case 'crowded':
      return `Hình chỉ vẽ ${obstacle.drawn.length} trong ${obstacle.of} tỉnh, cho đọc được: ${obstacle.drawn.map(placeOf).join(', ')}. Bảng có đủ; chọn tỉnh để vẽ tỉnh khác.`;
    case 'units':
      return `Các chỉ tiêu có đơn vị khác nhau (${obstacle.units.map((unit) => unitNames[unit]).join('; ')}), nên mỗi chỉ tiêu một hình.`;
    case 'declared':
      return `${list([obstacle.indicators[0]])} và ${list([obstacle.indicators[1]])}: ${obstacle.why}`;
    case 'own':
      return `${list(obstacle.indicators)}, giữa các năm, các kế hoạch: ${obstacle.why}`;
    case 'alone':
      return sayAlone(obstacle.indicators, obstacle.of, list);
    case 'unmatched':
      return `${list([obstacle.indicator])}: mức là của ${obstacle.asking.map(placeOf).join(', ')}, số liệu là của ${obstacle.known.map(placeOf).join(', ')}; không tỉnh nào có cả hai để đối chiếu.`;
    case 'territories':
      return `${list([obstacle.indicator])}: số liệu trước và sau khi sắp xếp tỉnh không cùng địa giới.`;
    case 'comparators':
      return `${list([obstacle.indicator])}: mức của các tỉnh không cùng dạng (${obstacle.comparators.map((one) => comparatorNames[one]).join(', ')}).`;
    case 'years':
      return `${list([obstacle.indicator])}: các tỉnh đặt mức cho những năm khác nhau.`;
    case 'contradiction':
      return `${list([obstacle.indicator])}: ${placeOf(obstacle.province)} in nhiều mức khác nhau cho năm ${obstacle.years.join(', ')}.`;
    case 'undrawn':
      return `Có mức tính theo đơn vị khác, theo năm gốc hoặc không nêu năm, nên chỉ nằm trong bảng: ${list(obstacle.indicators)}.`;
  }
}

/** More than these are counted: the table shows which. */
const mostNamed = 3;

function sayAlone(
  indicators: readonly string[],
  of: number,
  list: (ids: readonly string[]) => string,
): string {
  if (indicators.length === of && of > 1)
    return 'Không chỉ tiêu nào ở đây có mức hay số liệu của hai tỉnh, nên giữa các tỉnh chưa có gì để so trên cùng một chỉ tiêu.';
  return indicators.length > mostNamed
    ? `${indicators.length} trên ${of} chỉ tiêu chỉ có mức hay số liệu của một tỉnh, nên chưa có gì để so giữa các tỉnh.`
    : `Chỉ một tỉnh có mức hay số liệu, nên chưa có gì để so giữa các tỉnh: ${list(indicators)}.`;
}

/** What stands against reading a comparison: sentences that hold for all of it, and the pairs that are no pair. */
export function sayObstacles(
  obstacles: readonly Obstacle[],
  nameOf: (indicator: string) => string,
  placeOf: (province: string) => string,
): { readonly sentences: readonly string[]; readonly pairs: readonly string[] } {
  const say = (one: Obstacle) => sayObstacle(one, nameOf, placeOf);
  const isPair = ({ kind }: Obstacle): boolean => kind === 'declared';
  return {
    sentences: obstacles.filter((one) => !isPair(one)).map(say),
    pairs: obstacles.filter(isPair).map(say),
  };
}

/** What is read out of a figure where one points at it. */
export function sayFigure({ text, source }: ComparedFigure, place: string): string {
  return `${place}: ${text} (${source})`;
}
