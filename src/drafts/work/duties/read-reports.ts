import type { ReadName } from '../names/read-name.ts';
import { toPlain } from '../words.ts';
import { readDueDays } from './due-day.ts';
import type { DutyPiece } from './duty-piece.ts';
import { toPassed } from './passed-on.ts';
import { readRecipients } from './recipients.ts';
import { readOrdered } from './rhythm.ts';
import type { Stretch } from './segments.ts';

const report = /(?<!\p{L})(?:gửi )?báo cáo(?! số| viên)(?!\p{L})/u;
const tell = /(?<!\p{L})phản ánh(?!\p{L})/u;
const send = /(?<!\p{L})gửi(?!\p{L})/u;
const passedOn = /^(?:để|nhằm|tổng hợp|đồng thời|xem xét)(?!\p{L})/u;
const atOnce = /^đồng thời(?!\p{L})/u;

/**
 * The reports that a segment orders: it says to whom, or how often. One that is passed on is its receiver's, in the
 * same rhythm. A title that the words behind it order anew is none.
 */
export function readReports(
  segment: Stretch,
  rest: readonly Stretch[],
  from: readonly string[],
  readName: ReadName,
): readonly DutyPiece[] {
  if (segment.isTitle && rest.some(({ text }) => report.test(toPlain(text)))) return [];
  const found: DutyPiece[] = [];
  for (const piece of toPassed(segment)) {
    const before = found.at(-1);
    const isPassedOn = before !== undefined && before.to.length > 0 && passedOn.test(toPlain(piece.text));
    const own = readReport(piece, from, readName);
    if (own === null) continue;
    if (!isPassedOn) found.push(own);
    else if (own.to.length > 0)
      found.push(passOn({ ...own, start: piece.start }, before, atOnce.test(toPlain(piece.text))));
  }
  return found;
}

function readReport({ text, start }: Stretch, from: readonly string[], readName: ReadName): DutyPiece | null {
  const plain = toPlain(text);
  const word = report.exec(plain) ?? tell.exec(plain) ?? send.exec(plain);
  if (word === null) return null;
  const own = readOrdered(text, word.index, word[0].length);
  const to = readRecipients(text.slice(word.index), readName);
  const saysWhen = own.frequencies.length > 0 || readDueDays(text).length > 0;
  // What is only sent is a report where it is due.
  const isReport =
    send.test(word[0]) && !report.test(word[0]) ? to.length > 0 && saysWhen : to.length > 0 || saysWhen;
  // “Để báo cáo cấp có thẩm quyền” says what a report is for.
  if (!isReport || (to.length === 0 && passedOn.test(plain))) return null;
  return {
    kind: 'report',
    start: start + own.start,
    end: start + text.length,
    from,
    to,
    frequencies: own.frequencies,
    rule: saysWhen ? 'report-with-rhythm' : 'report-to-body',
  };
}

function passOn(own: DutyPiece, before: DutyPiece, isAtOnce: boolean): DutyPiece {
  return {
    ...own,
    from: isAtOnce ? before.from : before.to,
    frequencies: own.frequencies.length > 0 ? own.frequencies : before.frequencies,
    rule: 'report-passed-on',
  };
}
