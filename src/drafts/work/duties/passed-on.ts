import { toPlain } from '../words.ts';
import { type Stretch, toStretch } from './segments.ts';

/** What a report is passed on by, in plain words: “để tổng hợp, báo cáo …”, “đồng thời gửi báo cáo …”. */
const passing =
  /,?\s+(?:để|nhằm)\s+(?:[^,;.]{1,40}(?:,| và)? )?báo cáo|(?<=gửi [^;]{5,})\s+(?:tổng hợp|xem xét),?\s+(?:và )?(?:trình |gửi )?báo cáo|,?\s+đồng thời,?\s|(?<=báo cáo [^;]{5,}),\s+báo cáo/gu;

/** A segment cut before each passing on. */
export function toPassed({ text, start, isTitle }: Stretch): readonly Stretch[] {
  const cuts = [...toPlain(text).matchAll(passing)].map(({ index }) => index);
  const bounds = [0, ...cuts, text.length];
  return cuts.length === 0
    ? [{ text, start, isTitle }]
    : cuts
        .concat(text.length)
        .flatMap((to, at) => toStretch(text, bounds[at] ?? 0, to, isTitle))
        .map((piece) => ({ ...piece, start: start + piece.start }));
}
