/** Why no pace can be told, in the order in which it is found out. */
export const refusalReasons = {
  'per-year': 'Mục tiêu đặt cho từng năm, không phải cho một năm đích, nên không tính nhịp độ.',
  'no-value': 'Chưa có số liệu công bố cho chỉ tiêu này.',
  'other-vintage':
    'Không đủ hai số liệu trên cùng địa giới với mục tiêu; số liệu trước và sau khi sắp xếp tỉnh không so được với nhau.',
  'other-unit': 'Số liệu công bố không cùng đơn vị với mục tiêu.',
  'no-figure': 'Mục tiêu không có con số để so với số liệu.',
  'unclear-base': 'Không rõ mục tiêu tương đối này là điểm phần trăm hay phần trăm của trị số năm gốc.',
  'no-base': 'Mục tiêu so với một năm gốc mà chưa có số liệu công bố của năm gốc.',
  'unusable-base':
    'Số liệu của năm gốc bằng 0 hoặc âm, nên mục tiêu tính theo lần hay phần trăm không xác định được.',
  'rank-denominator': 'Các thứ hạng không được xếp trên cùng một tổng số tỉnh, hoặc không rõ tổng số.',
  'conflicting-values': 'Các nguồn nêu trị số khác nhau cho cùng một năm.',
  'too-few': 'Cần ít nhất hai số liệu của hai năm khác nhau để tính nhịp độ.',
  stale: 'Số liệu mới nhất đã cũ hơn ba năm, không nói được về hiện nay.',
} as const;

export type RefusalReason = keyof typeof refusalReasons;

export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
  /** One Vietnamese sentence. */
  readonly sentence: string;
}

export function toRefusal(reason: RefusalReason): Refusal {
  return { kind: 'refusal', reason, sentence: refusalReasons[reason] };
}
