/**
 * The search page before anything is asked: it shows its live part instead of the words for readers without JavaScript,
 * and fetches the code of the results when the address asks for something or the box is used.
 */
class SearchResults extends HTMLElement {
  private started = false;

  connectedCallback(): void {
    const isAsked = location.search !== '';
    for (const [name, isShown] of [
      ['waiting', false],
      ['live', true],
      ['empty', !isAsked],
    ] as const) {
      const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
      if (part !== null) part.hidden = !isShown;
    }
    const input = document.querySelector<HTMLInputElement>('search-box input');
    input?.form?.addEventListener('submit', (event) => event.preventDefault());
    input?.addEventListener('input', () => void this.start());
    window.addEventListener('popstate', () => void this.start());
    if (isAsked) void this.start();
    else input?.focus();
  }

  private async start(): Promise<void> {
    if (this.started) return;
    this.started = true;
    const { attachResults } = await import('./search/results.ts');
    attachResults(this);
  }
}

customElements.define('search-results', SearchResults);
