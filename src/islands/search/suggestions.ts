import { writeSearch } from '../../search/ask/address.ts';
import { askSite, type Library } from '../../search/ask/ask-site.ts';
import { liveSearchWords as words } from '../../wording/vi/search-live.ts';
import { Pause } from '../input/pause.ts';
import { repliedTo, toAnswerLine } from './answer-line.ts';
import { loadEngine } from './engine.ts';
import { toOffer } from './offer.ts';
import { toResultItem } from './result-item.ts';

// Long enough for the next key of a fluent typist, short enough to feel immediate.
const typingPause = 140;
const shown = 8;

/**
 * Answers under the search box while one types: links that the arrow keys lead through, Enter follows and Escape leaves.
 * Fills the box's `[data-panel]` and says the count in its `[data-status]`.
 */
export function attachSuggestions(box: HTMLElement, input: HTMLInputElement): void {
  const panel = box.querySelector<HTMLElement>('[data-panel]');
  const status = box.querySelector<HTMLElement>('[data-status]');
  const form = input.form;
  if (panel === null || status === null || form === null) return;
  const searchPage = new URL(form.action).pathname;
  const engine = loadEngine(box.dataset['index'] ?? '', { withFacets: false });
  const pause = new Pause(typingPause);
  let latest = 0;

  const close = (): void => {
    latest += 1;
    panel.hidden = true;
  };
  const refresh = async (): Promise<void> => {
    const turn = ++latest;
    const text = input.value;
    if (text.trim() === '') return close();
    status.textContent = words.loading;
    // While the code was on its way, more may have been typed.
    const isStale = (): boolean => turn !== latest;
    const ready = await engine.catch(() => null);
    if (isStale()) return;
    const filled = ready === null ? null : await fill(text, searchPage, ready, isStale).catch(() => null);
    if (isStale()) return;
    if (filled === null) {
      status.textContent = words.failed;
      return close();
    }
    const held = document.activeElement;
    const isInside = panel.contains(held);
    panel.replaceChildren(...filled.content);
    // Late answers take the place of earlier ones; whoever had moved on keeps the link, or starts from the box again.
    if (isInside && held instanceof HTMLAnchorElement) (linkTo(held.href, panel) ?? input).focus();
    panel.hidden = false;
    panel.scrollTop = 0;
    status.textContent = filled.said;
  };
  const schedule = (): void => pause.after(() => void refresh());

  input.addEventListener('input', schedule);
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '') schedule();
  });
  box.addEventListener('keydown', (event) => moveByKey(event, input, panel, close));
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Node && box.contains(event.target))) close();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  });
  void refresh();
}

async function fill(
  text: string,
  searchPage: string,
  engine: Library,
  isStale: () => boolean,
): Promise<{ readonly content: readonly Node[]; readonly said: string }> {
  const asked = await askSite(text, {}, engine, isStale);
  const { answer } = asked;
  if (isStale()) return { content: [], said: '' };
  const told = repliedTo(asked.reply);
  const first = await Promise.all(answer.hits.slice(0, shown).map((hit) => hit.load()));
  // In the little room of the panel nothing is told twice.
  const records = first.filter(({ url }) => !told.has(url));
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(...records.map((record) => toResultItem(record, answer.query, engine.book)));
  const said = toAnswerLine(asked);
  const offer = toOffer(text, {}, asked, searchPage);
  const all = document.createElement('a');
  all.className = 'all';
  all.href = searchPage + writeSearch({ text, selection: {} });
  all.textContent = words.allResults(answer.total);
  return {
    content: [
      ...(said === null ? [] : [said]),
      ...(offer === null ? [] : [offer]),
      ...(records.length === 0 ? [] : [list]),
      ...(answer.total > shown ? [all] : []),
    ],
    said: answer.total === 0 ? words.nothing(text) : words.found(answer.total),
  };
}

function linkTo(href: string, panel: HTMLElement): HTMLAnchorElement | null {
  return [...panel.querySelectorAll('a')].find((link) => link.href === href) ?? null;
}

/** Down and up lead from the box through the links and back. */
function moveByKey(
  event: KeyboardEvent,
  input: HTMLInputElement,
  panel: HTMLElement,
  close: () => void,
): void {
  if (panel.hidden || event.isComposing) return;
  if (event.key === 'Escape') {
    // Browsers would empty the box; what was typed stays.
    event.preventDefault();
    close();
    input.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: readonly HTMLElement[] = [input, ...panel.querySelectorAll<HTMLElement>('a')];
  const here = [...stops.keys()].find((at) => stops[at] === document.activeElement) ?? -1;
  if (here < 0) return;
  event.preventDefault();
  const step = event.key === 'ArrowDown' ? 1 : -1;
  stops[(here + step + stops.length) % stops.length]?.focus();
}
