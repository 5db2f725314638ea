import { walkClauses } from '../../../domain/clauses/walk.ts';
import { wordsOf } from '../../../domain/clauses/words.ts';
import { readColumns } from '../columns.ts';
import { readFields } from '../fields.ts';
import type { WorkItem } from '../work-item.ts';
import { anyOf, toPlain } from '../words.ts';
import { type Timeframe, toTimeframe } from './timeframe.ts';

const length =
  '(?:(?:0?[136]|một|ba|sáu) tháng|(?:0?1|một) năm|(?:hàng |hằng )?(?:tháng|quý|năm)|(?:giữa|cuối) (?:nhiệm )?kỳ)(?!\\p{L})';
const lengths = `${length}(?:(?:,| và) ${length})*`;
const quarter = '(?:iv|iii|ii|i|[1-4])';
const date = `(?:ngày )?(?:\\d{1,2}(?:/| tháng ))?\\d{1,2}(?:/| năm )20\\d{2}`;
const point = `(?:${date}|(?:tháng \\d{1,2}|quý ${quarter})(?:/|,? năm | )20\\d{2}|năm 20\\d{2})`;

/** What says the time of work within a sentence, in plain words: how often, or by when. */
const spoken = new RegExp(
  anyOf([
    `định kỳ(?: ${lengths})?(?: hoặc đột xuất)?(?: \\([^()]*ngày [^()]*\\)| trước ngày \\d{1,2}(?:/| tháng )\\d{1,2})?`,
    `${lengths} hoặc đột xuất`,
    '(?<!(?:chi|nhiệm vụ|kinh phí) )thường xuyên',
    'thường niên',
    '(?<=^|[.;,] )(?:hàng|hằng) (?:năm|quý|tháng)',
    `theo ${length}(?:(?:,| và) ${length})+`,
    `(?<=\\()${length}(?:(?:,| và) ${length})+`,
    `(?:hoàn thành |xong )?(?:trong|vào|trước|chậm nhất(?: là)?(?: trong| vào)?|đến hết) ${point}`,
  ]),
  'gu',
);

/** When a piece of work is to be done, as the lines beside it, its row or its own words say; null where none does. */
export function findTime({ placed: { clause }, lines, table }: WorkItem): Timeframe | null {
  for (const one of [
    clause,
    ...lines.flatMap((line) => walkClauses([line.clause]).map((under) => under.clause)),
  ]) {
    const field = readFields(wordsOf(one.words)).find(({ kind }) => kind === 'time');
    if (field !== undefined && field.value !== '') return toTimeframe(withoutEnd(field.value), one.id);
  }
  if (table !== null) {
    const column = readColumns(table).find(({ kind }) => kind === 'time');
    const cell = wordsOf(clause.cells?.[column?.at ?? -1] ?? []).trim();
    return cell === '' ? null : toTimeframe(withoutEnd(cell), clause.id);
  }
  const said = walkClauses([clause]).flatMap(({ clause: part }) => {
    const text = wordsOf(part.words);
    return [...toPlain(text).matchAll(spoken)].map(({ 0: { length: size }, index }) =>
      toTimeframe(text.slice(index, index + size), part.id),
    );
  });
  // “Định kỳ” alone says less than a rhythm that is named after it.
  return said.find(({ due, recurrence }) => due !== null || recurrence !== null) ?? said[0] ?? null;
}

function withoutEnd(text: string): string {
  return text.replace(/[\s.;]+$/u, '');
}
