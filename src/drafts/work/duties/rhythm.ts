import { type Frequency, readFrequencies, saysUnnamedRhythm } from '../time/rhythm-words.ts';
import { toPlain } from '../words.ts';

const atNeed: ReadonlySet<Frequency> = new Set(['ad-hoc', 'on-request']);

/** How often words say that something is due; empty where they say nothing of it, `unstated` for a bare “định kỳ”. */
export function readRhythm(text: string): readonly Frequency[] {
  const plain = toPlain(text);
  const named = readFrequencies(plain);
  const isBare = saysUnnamedRhythm(plain) && named.every((one) => atNeed.has(one));
  return isBare ? ['unstated', ...named] : named;
}

/** Words that begin with a rhythm: it is that of whatever they go on to order. */
const opening =
  /^(?:định kỳ|hàng|hằng|mỗi|thường xuyên|kịp thời|trước|giữa|cuối|sau|khi|nếu|trong quá trình|\d)(?!\p{L})/u;
const cuts = /,\s+(?:và )?|\((?!trước|chậm)/gu;
// “Báo cáo, sơ kết, tổng kết định kỳ”: one rhythm for all.
const alike = /^(?:,\s+(?:và )?(?:sơ kết|tổng kết))*/u;
const anyOrder = /,\s+(?:và )?(?:báo cáo|gửi|sơ kết|tổng kết)(?!\p{L})/u;

/** Where a review ends: a sơ kết and a tổng kết in one sentence are one review. */
export const nextReport = /,\s+(?:và )?(?:báo cáo|gửi)(?!\p{L})/u;

/** Where the words that order something begin and end, and how often they say that it is due. */
export interface Ordered {
  readonly start: number;
  readonly end: number;
  readonly frequencies: readonly Frequency[];
}

/**
 * The words around a verb that are about it: all before it where they begin with a rhythm, else those behind the last
 * comma; and all behind it up to the next order. A rhythm before the verb counts only where it begins these words:
 * in “kiểm tra định kỳ, báo cáo” it is not the report's.
 */
export function readOrdered(
  text: string,
  verbAt: number,
  verbLength: number,
  nextOrder: RegExp = anyOrder,
): Ordered {
  const plain = toPlain(text);
  const before = plain.slice(0, verbAt);
  const cut = [...before.matchAll(cuts)].at(-1);
  const start = opening.test(before) || cut === undefined ? 0 : cut.index + cut[0].length;
  const verbEnd = verbAt + verbLength;
  const behind = verbEnd + (alike.exec(plain.slice(verbEnd))?.[0].length ?? 0);
  const end = behind + (nextOrder.exec(plain.slice(behind))?.index ?? plain.length - behind);
  const from = opening.test(plain.slice(start)) ? start : verbAt;
  return { start, end, frequencies: readRhythm(text.slice(from, end)) };
}
