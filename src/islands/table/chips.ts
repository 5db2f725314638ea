import type { TableWords } from '../../wording/table.ts';
import type { TableShape } from './shape.ts';
import type { TableState } from './state.ts';

/** Shows each chosen filter as a button that takes it away; more than one also brings a button for all. */
export function writeChips(
  list: HTMLElement,
  { chosen }: TableState,
  { facets }: TableShape,
  words: TableWords,
  nameOf: (facet: string, value: string) => string | null,
): void {
  const chips = Object.keys(facets).flatMap((facet) => {
    const value = chosen[facet];
    if (value === undefined) return [];
    const chip = words.chip(words.facets[facet] ?? '', nameOf(facet, value) ?? value);
    const button = toButton(chip);
    button.className = 'chip';
    button.dataset['chip'] = facet;
    button.setAttribute('aria-label', words.remove(chip));
    return [button];
  });
  if (chips.length > 1) {
    const clear = toButton(words.clear);
    clear.dataset['clear'] = '';
    chips.push(clear);
  }
  list.replaceChildren(...chips.map(toItem));
  list.hidden = chips.length === 0;
}

function toButton(words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  return button;
}

function toItem(button: HTMLButtonElement): HTMLLIElement {
  const item = document.createElement('li');
  item.append(button);
  return item;
}
