import type { Finding, Place } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';

/** A finding where `value` is none of the known ones, with the nearest of them; nothing where it is. */
export function checkReference(
  kind: string,
  value: string,
  known: readonly string[],
  place: Place,
  rule: string,
): readonly Finding[] {
  if (known.includes(value)) return [];
  const nearest = findNearest(value, known);
  const fix =
    nearest !== null
      ? `Có phải bạn muốn viết “${nearest}”?`
      : known.length === 0
        ? 'Chưa có giá trị nào để chọn.'
        : `Những giá trị đang có: ${known.slice(0, 12).join(', ')}.`;
  return [{ ...place, rule, message: `${kind} “${value}” không có.`, fix }];
}
