/**
 * A button that copies the lines it stands beside (`data-code` in the same parent), and says so in its own words
 * (`data-copied`, `data-copy-failed`); it shows itself only where scripts run.
 */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const lines = this.parentElement?.querySelector('[data-code]')?.textContent ?? '';
    const copied = await navigator.clipboard.writeText(lines.trimEnd()).then(
      () => true,
      () => false,
    );
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent = (copied ? this.dataset['copied'] : this.dataset['copyFailed']) ?? '';
    setTimeout(() => {
      status.textContent = '';
    }, 2500);
  }
}

customElements.define('copy-code', CopyCode);
