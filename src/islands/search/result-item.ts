import type { AbbreviationBook } from '../../search/fold/abbreviation-book.ts';
import { type MarkedPiece, markText, toExcerpt } from '../../search/ask/excerpt.ts';
import type { Query } from '../../search/ask/query.ts';
import type { SearchRecord } from '../../search/index/record.ts';
import { searchAnswerWords as words } from '../../wording/vi/search-answer.ts';
import { resultKindWords } from '../../wording/vi/search-live.ts';

/** One result: a link to the thing itself, what it says with the found words marked, and what and where it is. */
export function toResultItem(record: SearchRecord, query: Query, book: AbbreviationBook): HTMLLIElement {
  const link = element('a', 'name', markText(record.title, query, book));
  link.href = record.url;
  // Many clauses stand under one title; where they stand tells their links apart.
  if (record.kind === 'clause' && record.where !== '')
    link.append(element('span', 'where', [{ text: `, ${record.where}`, found: false }]));
  const item = element('li', 'result', []);
  item.dataset['result'] = record.kind;
  item.append(link);
  const fact = factOf(record);
  if (fact !== '') item.append(element('p', 'fact', markText(fact, query, book)));
  if (record.text !== '' && record.text !== record.title)
    item.append(element('p', 'excerpt', inOneLine(toExcerpt(record.text, query, book))));
  const about = element('p', 'about', []);
  about.append(element('span', 'kind', [{ text: resultKindWords[record.kind], found: false }]));
  const path = record.path.length === 0 ? null : record.path.join(' › ');
  for (const part of [record.plan, record.province, path])
    if (part !== null) about.append(' · ', element('span', '', markText(part, query, book)));
  item.append(about);
  return item;
}

// As many levels as a line holds.
const shown = 4;

/** What a result says in one line: of an indicator its levels, of a task whom it is given to and when it is due. */
function factOf({ fact, levels, duty }: SearchRecord): string {
  if (duty !== null) return [duty.given, duty.time].filter(Boolean).join(' · ');
  const places = Map.groupBy(levels.slice(0, shown), ({ place }) => place);
  const said = [...places].map(
    ([place, own]) => `${place}: ${own.map(({ text, when }) => `${text} · ${when}`).join('; ')}`,
  );
  return [fact, ...said, levels.length > shown ? words.more(levels.length - shown) : '']
    .filter(Boolean)
    .join('; ');
}

function element<Name extends 'a' | 'li' | 'p' | 'span'>(
  name: Name,
  className: string,
  pieces: readonly MarkedPiece[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  for (const { text, found } of pieces) {
    if (!found) made.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      made.append(mark);
    }
  }
  return made;
}

/** The lines of a text one after another. */
function inOneLine(pieces: readonly MarkedPiece[]): readonly MarkedPiece[] {
  return pieces.map(({ text, found }) => ({ text: text.replaceAll('\n', ' · '), found }));
}
