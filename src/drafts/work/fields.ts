import { toPlain } from './words.ts';

/** What a line such as “Đơn vị thực hiện: …” says of the work above it. */
export type FieldKind = 'lead' | 'support' | 'executor' | 'time' | 'other';

/** One printed label with what stands behind it. */
export interface Field {
  readonly kind: FieldKind;
  /** The label as printed, without its colon. */
  readonly label: string;
  readonly value: string;
  /** Where the label begins. */
  readonly start: number;
}

const body =
  '(?:(?:các |những )?(?:cơ quan|đơn vị|địa phương|tổ chức|bộ phận|đầu mối)(?:,? (?:và )?(?:cơ quan|đơn vị|địa phương))*)';

/** The labels in plain words, and of which kind each is; of two that fit, the first. */
const labels: readonly (readonly [pattern: string, kind: FieldKind])[] = [
  [`(?:${body} )?(?:đầu mối |được giao )?chủ trì(?:,? (?:thực hiện|tham mưu|tổ chức thực hiện))?`, 'lead'],
  [`(?:${body} )?phối hợp(?: thực hiện)?`, 'support'],
  [
    `(?:${body} |phân công |trách nhiệm |tổ chức )(?:triển khai |tổ chức |chịu trách nhiệm )?thực hiện`,
    'executor',
  ],
  [`${body} (?:chịu trách nhiệm|phụ trách)|chủ trì,? phối hợp`, 'executor'],
  [
    '(?:thời gian|thời hạn|tiến độ|lộ trình)(?: (?:thực hiện|hoàn thành|triển khai|trình|ban hành|tổ chức))*',
    'time',
  ],
  [
    '(?:nguồn )?(?:kinh phí|sản phẩm|kết quả|nguồn vốn|nguồn lực)(?: (?:thực hiện|dự kiến|đầu ra|đạt được))*',
    'other',
  ],
  ['(?:hình thức|phương thức|cách thức) (?:thực hiện|triển khai|tổ chức)', 'other'],
];

const anyLabel = new RegExp(
  `(?<=^|[.;(]\\s*)(?:${labels.map(([pattern], at) => `(?<label${at}>${pattern})`).join('|')})\\s*:`,
  'gu',
);

/** The labelled parts of a text, in printed order; what stands before the first is no field. */
export function readFields(text: string): readonly Field[] {
  const found = [...toPlain(text).matchAll(anyLabel)];
  return found.map((match, at) => {
    const kind =
      labels[labels.findIndex((_, nth) => match.groups?.[`label${nth}`] !== undefined)]?.[1] ?? 'other';
    const next = found[at + 1]?.index ?? text.length;
    const label = text.slice(match.index, match.index + match[0].length - 1).trim();
    const value = text.slice(match.index + match[0].length, next).trim();
    return { kind, label, value: value.replace(/[\s;.(]+$/u, ''), start: match.index };
  });
}

const onlyLabel = new RegExp(`^(?:${labels.map(([pattern]) => pattern).join('|')})[.:]?$`, 'u');

/** Whether a text begins with such a label, or is one that nothing stands behind. */
export function isFieldLine(text: string): boolean {
  return readFields(text)[0]?.start === 0 || isOnlyLabel(text);
}

/** Whether a text is such a label alone: it names nobody. */
export function isOnlyLabel(text: string): boolean {
  return onlyLabel.test(toPlain(text).trim());
}

/** Whether a text says, behind a label, who does the work that stands above it. */
export function saysExecutor(text: string): boolean {
  return readFields(text).some(({ kind, start }) => start === 0 && (kind === 'executor' || kind === 'lead'));
}
