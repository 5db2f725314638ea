import { isShortcut } from './input/is-shortcut.ts';

/**
 * The search box of every page. It is a plain form that leads to the search page; the code that answers while one types
 * is fetched when the box is first used. The key `/` leads to it. Reads `data-index`, the folder of the index.
 */
class SearchBox extends HTMLElement {
  private started = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null) return;
    input.addEventListener('input', () => void this.start(input));
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || !isShortcut(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  private async start(input: HTMLInputElement): Promise<void> {
    // On the search page the results themselves follow what is typed.
    if (this.started || document.querySelector('search-results') !== null) return;
    this.started = true;
    const { attachSuggestions } = await import('./search/suggestions.ts');
    attachSuggestions(this, input);
  }
}

customElements.define('search-box', SearchBox);
