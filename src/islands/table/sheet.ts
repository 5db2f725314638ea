/**
 * On a phone the filters stand in a sheet: `data-open-sheet` opens the dialog `data-sheet` with the fields
 * (`data-fields`) in it, and when it closes they go back to their place.
 */
export class Sheet {
  private readonly opener: HTMLElement | null;
  private readonly dialog: HTMLDialogElement | null;
  private readonly fields: HTMLElement | null;

  constructor(form: HTMLElement) {
    this.opener = form.querySelector('[data-open-sheet]');
    this.dialog = form.querySelector('[data-sheet]');
    this.fields = form.querySelector('[data-fields]');
    const place = this.fields?.parentElement;
    this.opener?.addEventListener('click', () => this.open());
    this.dialog?.addEventListener('click', (event) => this.onClick(event));
    this.dialog?.addEventListener('close', () => {
      if (this.fields !== null) place?.append(this.fields);
    });
  }

  /** How many rows wait behind the sheet. */
  say(words: string): void {
    const button = this.dialog?.querySelector('[data-sheet-count]');
    if (button !== null && button !== undefined) button.textContent = words;
  }

  private open(): void {
    const body = this.dialog?.querySelector('[data-sheet-body]');
    if (this.fields !== null) body?.append(this.fields);
    this.dialog?.showModal();
  }

  private onClick({ target }: Event): void {
    const isBackdrop = target === this.dialog;
    const isCloser = target instanceof Element && target.closest('[data-close-sheet]') !== null;
    if (isBackdrop || isCloser) this.dialog?.close();
  }
}
