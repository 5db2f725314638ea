import { writeSearch } from '../../search/ask/address.ts';
import type { SiteAnswer } from '../../search/ask/ask-site.ts';
import type { Selection } from '../../search/ask/search-site.ts';
import { liveSearchWords as words } from '../../wording/vi/search-live.ts';

/**
 * What to say where nothing, or nothing convincing, was found: what was searched, and another spelling that has results,
 * as a link. Null where there is nothing to say.
 */
export function toOffer(
  text: string,
  selection: Selection,
  { answer, suggestion }: Pick<SiteAnswer, 'answer' | 'suggestion'>,
  searchPage: string,
): DocumentFragment | null {
  const fragment = document.createDocumentFragment();
  if (answer.total === 0 && text.trim() !== '') {
    const isNarrowed = Object.keys(selection).length > 0;
    fragment.append(paragraph(isNarrowed ? words.nothingChosen(text) : words.nothing(text)));
    fragment.append(paragraph(words.tried));
  }
  if (suggestion !== null) {
    const link = document.createElement('a');
    link.href = searchPage + writeSearch({ text: suggestion.text, selection: {} });
    link.dataset['suggestion'] = 'spelling';
    link.textContent = suggestion.text;
    fragment.append(paragraph(`${words.nearest} `, link, ` (${words.found(suggestion.total)})`));
  }
  return fragment.childNodes.length === 0 ? null : fragment;
}

function paragraph(...content: readonly (string | Node)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...content);
  return made;
}
