import type { Share, ShareSubject } from '../../domain/shares/share.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import type { ShareWording } from '../share.ts';

/** `things`: “nhiệm vụ”; `being`: “đã hoàn thành”. */
const subjects: Readonly<Record<ShareSubject, { readonly things: string; readonly being: string }>> = {
  'tasks-known': { things: 'nhiệm vụ', being: 'đã rõ tình trạng' },
  'targets-measured': { things: 'mục tiêu có số', being: 'đã có số liệu đối chiếu từ khi kế hoạch bắt đầu' },
};

/** A share in Vietnamese. */
export const shareWording: ShareWording = { sentence: sayShare };

function sayShare({ subject, numerator, denominator, unknown, lowerBound, upperBound }: Share): string {
  const { things, being } = subjects[subject];
  if (lowerBound === null || upperBound === null) return `Không có ${things} nào để tính.`;
  const all = `${formatNumber(denominator)} ${things}`;
  if (unknown === denominator)
    return `Chưa rõ có bao nhiêu trong ${all} ${being}, vì chưa có thông tin về ${things} nào.`;
  const known = `${formatNumber(numerator)} trên ${all} ${being}`;
  if (unknown === 0) return `${known} (${sayPercent(lowerBound)}).`;
  return `${known}, ${formatNumber(unknown)} ${things} chưa rõ, nên tỷ lệ nằm trong khoảng từ ${sayPercent(lowerBound)} đến ${sayPercent(upperBound)}.`;
}

/** One decimal, but what is not all never reads as 100% and what is not nothing never as 0%. */
function sayPercent(part: number): string {
  const tenths = Math.round(part * 1000);
  const honest = part > 0 && part < 1 ? Math.min(Math.max(tenths, 1), 999) : tenths;
  return formatPercent(honest / 10);
}
