import type { ReadName } from '../names/read-name.ts';
import { readNames } from '../names/read-names.ts';
import { toPlain } from '../words.ts';

const leading =
  /(?<!\p{L})(?:(?:báo cáo|gửi|phản ánh|trình)(?: kết quả| bằng văn bản)?(?: về| cho| lên| tới| đến| với)?|về|cho|lên|tới|đến)\s+/gu;

/** To whom words that order a report send it: the first bodies that “báo cáo”, “gửi”, “về” or “cho” leads to. */
export function readRecipients(text: string, readName: ReadName): readonly string[] {
  for (const { index, 0: lead } of toPlain(text).matchAll(leading)) {
    const names = readNames(text, index + lead.length, readName);
    if (names.length > 0) return names.map(({ printed }) => printed);
  }
  return [];
}
