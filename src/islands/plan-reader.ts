import { readFragment } from './input/fragment.ts';
import { isShortcut } from './input/is-shortcut.ts';

const settingKey = 'phim-tat';

/**
 * Improves a plan that is already whole: the contents follow the eye, a permanent link is copied with one tap or key,
 * and keys step from clause to clause. Reads `data-clause` (a clause), `data-contents` (a line of the contents),
 * `data-shortcuts` (the switch of the keys) and `data-status` (where it says what it did).
 */
class PlanReader extends HTMLElement {
  private clauses: readonly HTMLElement[] = [];

  connectedCallback(): void {
    this.clauses = [...this.querySelectorAll<HTMLElement>('[data-clause]')];
    this.addEventListener('click', (event) => this.onClick(event));
    document.addEventListener('keydown', (event) => this.onKey(event));
    this.followTheEye();
    this.rememberSwitch();
  }

  private onClick(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.matches('.permalink')) void this.copy(link.href);
    if (link?.matches('[data-contents]'))
      this.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
  }

  private onKey(event: KeyboardEvent): void {
    if (!isShortcut(event) || !this.keysAreOn()) return;
    if (event.key === 'j') this.step(1);
    else if (event.key === 'k') this.step(-1);
    else if (event.key === 'c') {
      const clause = this.current();
      if (clause !== undefined) void this.copy(new URL(`#${clause.id}`, location.href).href);
    }
  }

  private step(by: 1 | -1): void {
    const current = this.current();
    const index = current === undefined ? -1 : this.clauses.indexOf(current);
    const next = this.clauses[Math.min(Math.max(index + by, 0), this.clauses.length - 1)];
    if (next === undefined) return;
    // Replacing keeps the back button for pages; the target style still marks the clause.
    location.replace(`#${next.id}`);
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }

  /** The clause a link or key led to while it is in sight, else the one at the top of the window. */
  private current(): HTMLElement | undefined {
    const target = this.clauses.find(({ id }) => id === readFragment(location.hash));
    const box = target?.getBoundingClientRect();
    if (box !== undefined && box.bottom > 0 && box.top < innerHeight) return target;
    return this.clauses.findLast((clause) => clause.getBoundingClientRect().top < 100);
  }

  private async copy(address: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    this.say((copied ? this.dataset['copied'] : this.dataset['copyFailed']) ?? '');
  }

  private say(words: string): void {
    const status = this.querySelector('[data-status]');
    if (status === null) return;
    status.textContent = words;
    setTimeout(() => {
      status.textContent = '';
    }, 2500);
  }

  private followTheEye(): void {
    const lines = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('[data-contents]')].map((a) => [a.hash.slice(1), a]),
    );
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          isIntersecting ? inView.add(target) : inView.delete(target);
        const deepest = [...lines.keys()].findLast((id) => [...inView].some((element) => element.id === id));
        if (deepest === undefined) return;
        for (const [id, line] of lines)
          id === deepest ? line.setAttribute('aria-current', 'true') : line.removeAttribute('aria-current');
        lines.get(deepest)?.scrollIntoView({ block: 'nearest' });
      },
      { rootMargin: '-15% 0px -75% 0px' },
    );
    for (const id of lines.keys()) {
      const element = document.getElementById(id);
      if (element !== null) observer.observe(element);
    }
  }

  private keysAreOn(): boolean {
    return this.querySelector<HTMLInputElement>('[data-shortcuts]')?.checked ?? false;
  }

  private rememberSwitch(): void {
    const box = this.querySelector<HTMLInputElement>('[data-shortcuts]');
    if (box === null) return;
    box.checked = localStorage.getItem(settingKey) !== 'tat';
    box.addEventListener('change', () => localStorage.setItem(settingKey, box.checked ? 'bat' : 'tat'));
  }
}

customElements.define('plan-reader', PlanReader);
