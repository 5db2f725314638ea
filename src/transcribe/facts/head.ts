import { toLetterheadPart } from '../../domain/clauses/letterhead.ts';
import { readDate, readNumber } from './printed-date.ts';
import { capitalise, type Recaser } from './recase.ts';
import type { ReadFacts } from './read-facts.ts';

/** Who issued a document, under what number, where and when, by the lines of its head. */
export function readHead(
  lines: readonly string[],
  recaser: Recaser,
): Pick<ReadFacts, 'number' | 'issued' | 'place' | 'issuer'> {
  const of = (part: ReturnType<typeof toLetterheadPart>): readonly string[] =>
    lines.filter((line) => toLetterheadPart(line) === part);
  const date = of('date')[0] ?? '';
  return {
    number: readNumber(of('number')[0] ?? ''),
    issued: readDate(date),
    place: /^(.+?)\s*,\s*ngày\b/u.exec(date)?.[1] ?? null,
    issuer: toIssuer(of('issuer'), recaser),
  };
}

/** Bodies of a province that print the name of who stands above them over their own. */
const below = /^(SỞ|BAN|VĂN PHÒNG|CHI CỤC|CỤC|TRƯỜNG|VIỆN|LIÊN HIỆP|HỘI ĐỒNG|ỦY BAN KIỂM TRA)\s/u;

function toIssuer(lines: readonly string[], recaser: Recaser): string | null {
  const at = lines.findLastIndex((line, index) => index > 0 && below.test(line));
  const own = at < 0 ? lines : lines.slice(at);
  if (own.length === 0) return null;
  const name = recaser.write(own.join(' '));
  const where = at < 0 ? null : /\b(TỈNH|THÀNH PHỐ)\s+.+$/u.exec(lines.slice(0, at).join(' '))?.[0];
  return [capitalise(name), ...(where === null || where === undefined ? [] : [recaser.write(where)])].join(
    ' ',
  );
}
