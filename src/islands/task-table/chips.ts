import { taskTableWords } from '../../wording/vi/task.ts';
import { type Facet, facets, type TableState } from './state.ts';

/** Shows each chosen filter as a button that takes it away; more than one also brings a button for all. */
export function writeChips(
  list: HTMLElement,
  state: TableState,
  nameOf: (facet: Facet, value: string) => string | null,
): void {
  const chips = facets.flatMap((facet) => {
    const value = state.chosen[facet];
    if (value === undefined) return [];
    const words = taskTableWords.chip(taskTableWords.facets[facet], nameOf(facet, value) ?? value);
    const button = toButton(words);
    button.className = 'chip';
    button.dataset['chip'] = facet;
    button.setAttribute('aria-label', taskTableWords.remove(words));
    return [button];
  });
  if (chips.length > 1) {
    const clear = toButton(taskTableWords.clear);
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
