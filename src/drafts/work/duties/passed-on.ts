import { toPlain } from '../words.ts';
import { type Stretch, toStretch } from './segments.ts';

/** What a report is passed on by, in plain words: “để tổng hợp, báo cáo …”, “đồng thời gửi báo cáo …”. */
const passing =
  /,?\s+(?:để|nhằm)\s+(?:[^,;.]{1,40}(?:,| và)? )?báo cáo|(?<=gửi [^;]{5,})\s+(?:tổng hợp|xem xét),?\s+(?:và )?(?:trình |gửi )?báo cáo|,?\s+đồng thời,?\s|(?<=báo cáo [^;]{5,}),\s+báo cáo/gu;

/** A segment cut before each passing on. */
export function toPassed({ text, start, isTitle }: Stretch): readonly Stretch[] {
  const plain = toPlain(text);
  const cuts = plain.includes('báo cáo') ? [...plain.matchAll(passing)].map(({ index }) => index) : [];
  return [...cuts, text.length].flatMap((to, at) =>
    toStretch(text, cuts[at - 1] ?? 0, to, isTitle).map((piece) => ({
      ...piece,
      start: start + piece.start,
    })),
  );
}
