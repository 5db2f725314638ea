/** Why no pace can be told, in the order in which it is found out. */
export const refusalReasons = [
  'per-year',
  'no-value',
  'other-vintage',
  'other-unit',
  'no-figure',
  'unclear-base',
  'no-base',
  'unusable-base',
  'rank-denominator',
  'conflicting-values',
  'too-few',
  'stale',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
}

export function toRefusal(reason: RefusalReason): Refusal {
  return { kind: 'refusal', reason };
}
