import { writeSearch } from '../../search/ask/address.ts';
import { type Answer, searchSite, type Selection } from '../../search/ask/search-site.ts';
import { isConvincing, suggest } from '../../search/ask/spelling.ts';
import { liveSearchWords as words } from '../../wording/vi/search-live.ts';
import type { Engine } from './engine.ts';

/**
 * What to say where nothing, or nothing convincing, was found: what was tried, and another query that has results, as a
 * link. Null where there is nothing to say.
 */
export async function toOffer(
  text: string,
  selection: Selection,
  answer: Answer,
  engine: Engine,
  searchPage: string,
): Promise<DocumentFragment | null> {
  if (isConvincing(answer)) return null;
  const fragment = document.createDocumentFragment();
  const isNarrowed = Object.keys(selection).length > 0;
  if (answer.total === 0) {
    fragment.append(paragraph(isNarrowed ? words.nothingChosen(text) : words.nothing(text)));
    fragment.append(paragraph(words.tried));
  }
  const all = isNarrowed ? await searchSite(text, {}, engine.index, engine.book) : answer;
  const suggestion = isConvincing(all)
    ? null
    : await suggest(text, all, engine.index, engine.book, await engine.words());
  if (suggestion !== null) {
    const link = document.createElement('a');
    link.href = searchPage + writeSearch({ text: suggestion.text, selection: {} });
    link.dataset['suggestion'] = suggestion.kind;
    link.textContent = suggestion.text;
    const lead = suggestion.kind === 'spelling' ? words.nearest : words.fewer;
    fragment.append(paragraph(`${lead} `, link, ` (${words.found(suggestion.total)})`));
  }
  return fragment.childNodes.length === 0 ? null : fragment;
}

function paragraph(...content: readonly (string | Node)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...content);
  return made;
}
