/** A button that prints the page; it shows itself only where scripts run. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', () => window.print());
  }
}

customElements.define('print-button', PrintButton);
