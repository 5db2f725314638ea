import { facetParameter, readSearch, type SearchState, writeSearch } from '../../search/ask/address.ts';
import { type Facet, facets } from '../../search/index/record.ts';
import { askSite, type Library } from '../../search/ask/ask-site.ts';
import type { Answer, FacetCounts } from '../../search/ask/search-site.ts';
import { liveSearchWords as words } from '../../wording/vi/search-live.ts';
import { Pause } from '../input/pause.ts';
import { toAnswerLine } from './answer-line.ts';
import { loadEngine } from './engine.ts';
import { toOffer } from './offer.ts';
import { toResultItem } from './result-item.ts';

const typingPause = 150;
const perStep = 10;

/**
 * The results of the search page. What is asked for stands in the address, so a result list can be linked to, and the
 * back button leads to the one before. Takes what is typed from the box of the page; `page` names in `data-index` the
 * folder of the index and has every `data-part` that is used here.
 */
export function attachResults(page: HTMLElement): void {
  new Results(page, document.querySelector<HTMLInputElement>('search-box input')).start();
}

class Results {
  private readonly page: HTMLElement;
  private readonly input: HTMLInputElement | null;
  private engine: Promise<Library> | undefined;
  private turn = 0;
  private readonly pause = new Pause(typingPause);
  private isTyping = false;

  constructor(page: HTMLElement, input: HTMLInputElement | null) {
    this.page = page;
    this.input = input;
  }

  start(): void {
    const { input } = this;
    const typed = (): SearchState => ({ ...this.asked(), text: input?.value ?? '' });
    input?.addEventListener('input', () => {
      this.pause.after(() => this.go(typed(), 'typing'));
    });
    input?.form?.addEventListener('submit', () => {
      this.pause.cancel();
      this.go(typed(), 'done');
    });
    this.page.addEventListener('change', () =>
      this.go({ ...this.asked(), selection: this.chosen() }, 'done'),
    );
    this.part('clear').addEventListener('click', () => this.go({ ...this.asked(), selection: {} }, 'done'));
    window.addEventListener('popstate', () => {
      this.isTyping = false;
      void this.show();
    });
    // What was typed while this code was on its way.
    if (input !== null && input.value !== '' && input.value !== this.asked().text && location.search === '')
      this.go(typed(), 'typing');
    else void this.show();
  }

  private asked(): SearchState {
    return readSearch(location.search);
  }

  private chosen(): SearchState['selection'] {
    return Object.fromEntries(
      facets.flatMap((facet) => {
        const value = this.select(facet)?.value ?? '';
        return value === '' ? [] : [[facet, value]];
      }),
    );
  }

  /** A burst of typing is one step of the history, whatever is shown on the way. */
  private go(state: SearchState, how: 'typing' | 'done'): void {
    const address = location.pathname + writeSearch(state);
    if (address === location.pathname + location.search) {
      this.isTyping = how === 'typing';
      return;
    }
    if (how === 'typing' && this.isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.isTyping = how === 'typing';
    void this.show({ keepInput: how === 'typing' });
  }

  private async show({ keepInput = false } = {}): Promise<void> {
    const turn = ++this.turn;
    const state = this.asked();
    if (!keepInput && this.input !== null) this.input.value = state.text;
    const status = this.part('status');
    this.part('empty').hidden = true;
    if (state.text.trim() === '' && Object.keys(state.selection).length === 0) return this.clear();
    status.textContent = words.loading;
    try {
      this.engine ??= loadEngine(this.page.dataset['index'] ?? '', { withFacets: true });
      const engine = await this.engine;
      if (turn !== this.turn) return;
      const asked = await askSite(state.text, state.selection, engine);
      if (turn !== this.turn) return;
      const { answer } = asked;
      const items = await this.itemsOf(answer, 0, engine);
      const counts = await countAll(state, answer, engine);
      const said = toAnswerLine(asked);
      const offer = toOffer(state.text, state.selection, asked, location.pathname);
      if (turn !== this.turn) return;
      this.part('answer').replaceChildren(...(said === null ? [] : [said]));
      this.part('list').replaceChildren(...items);
      this.part('offer').replaceChildren(...(offer === null ? [] : [offer]));
      this.part('empty').hidden = answer.total > 0;
      this.offerMore(answer, engine);
      this.showFacets(state, counts);
      status.textContent =
        state.text.trim() === ''
          ? words.found(answer.total)
          : words.foundFor(answer.total, state.text.trim());
    } catch {
      this.engine = undefined;
      if (turn === this.turn) status.textContent = words.failed;
    }
  }

  private clear(): void {
    for (const name of ['answer', 'list', 'offer', 'status'] as const) this.part(name).replaceChildren();
    this.part('facets').hidden = true;
    this.part('more').hidden = true;
    this.part('empty').hidden = false;
  }

  private async itemsOf(answer: Answer, from: number, engine: Library): Promise<readonly HTMLLIElement[]> {
    const records = await Promise.all(answer.hits.slice(from, from + perStep).map((hit) => hit.load()));
    return records.map((record) => toResultItem(record, answer.query, engine.book));
  }

  private offerMore(answer: Answer, engine: Library): void {
    const more = this.part('more');
    more.hidden = answer.hits.length <= perStep;
    more.onclick = async () => {
      const list = this.part('list');
      const items = await this.itemsOf(answer, list.children.length, engine);
      list.append(...items);
      more.hidden = list.children.length >= answer.hits.length;
      items[0]?.querySelector('a')?.focus();
    };
  }

  private showFacets({ selection }: SearchState, counts: FacetCounts): void {
    const panel = this.part('facets');
    if (panel.hidden) panel.toggleAttribute('open', matchMedia('(width >= 68.75rem)').matches);
    panel.hidden = false;
    this.part('clear').hidden = Object.keys(selection).length === 0;
    for (const facet of facets) {
      const select = this.select(facet);
      if (select === null) continue;
      for (const option of select.options) {
        if (option.value === '') continue;
        const count = counts[facet]?.[option.value] ?? 0;
        option.textContent = words.option(option.dataset['label'] ?? '', count);
        option.hidden = option.disabled = count === 0 && selection[facet] !== option.value;
      }
      select.value = selection[facet] ?? '';
      const isOfUse = [...select.options].some(({ value, hidden }) => value !== '' && !hidden);
      const field = select.closest<HTMLElement>('[data-field]');
      if (field !== null) field.hidden = !isOfUse;
    }
  }

  private select(facet: Facet): HTMLSelectElement | null {
    return this.page.querySelector(`select[name="${facetParameter(facet)}"]`);
  }

  private part(
    name: 'status' | 'answer' | 'empty' | 'offer' | 'list' | 'more' | 'facets' | 'clear',
  ): HTMLElement {
    const found = this.page.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`the search page has no part ${name}`);
    return found;
  }
}

/** How many results each value of each facet would leave: of a facet in use, as if it were not. */
async function countAll(
  { text, selection }: SearchState,
  answer: Answer,
  library: Library,
): Promise<FacetCounts> {
  const used = facets.filter((facet) => selection[facet] !== undefined);
  const others = await Promise.all(
    used.map(async (facet) => {
      const { [facet]: _, ...rest } = selection;
      const { counts } = (await askSite(text, rest, library)).answer;
      return [facet, counts[facet] ?? {}] as const;
    }),
  );
  return { ...answer.counts, ...Object.fromEntries(others) };
}
