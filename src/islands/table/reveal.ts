import type { LiveRow } from './live-row.ts';

/** How many rows a phone shows at first, and how many more each time it is asked. */
export const rowsAtOnce = 15;

/**
 * Marks the rows (`data-beyond`) that a phone leaves out until they are asked for; wide screens and paper take no
 * notice of the mark. `button` asks for more.
 */
export class Reveal {
  private readonly button: HTMLButtonElement | null;
  private readonly say: (next: number, left: number) => string;
  private limit = rowsAtOnce;
  private rows: readonly LiveRow[] = [];

  constructor(button: HTMLButtonElement | null, say: (next: number, left: number) => string) {
    this.button = button;
    this.say = say;
    button?.addEventListener('click', () => this.showMore());
  }

  /** The first of these rows, anew. */
  show(rows: readonly LiveRow[]): void {
    this.rows = rows;
    this.limit = rowsAtOnce;
    this.mark();
  }

  private showMore(): void {
    const next = this.rows[this.limit];
    this.limit += rowsAtOnce;
    this.mark();
    next?.element.querySelector('a')?.focus();
  }

  private mark(): void {
    this.rows.forEach(({ element }, index) => {
      element.toggleAttribute('data-beyond', index >= this.limit);
    });
    if (this.button === null) return;
    const left = this.rows.length - this.limit;
    this.button.hidden = left <= 0;
    this.button.textContent = this.say(Math.min(left, rowsAtOnce), left);
  }
}
