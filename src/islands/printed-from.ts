/**
 * Says on paper the address that the reader is at, choices of a filter included: the build may not know its host. Reads
 * `data-address` (where the address stands); the head of every sheet takes it from `data-print-address` of the page.
 */
class PrintedFrom extends HTMLElement {
  connectedCallback(): void {
    this.write();
    // A filter changes the address without a new page.
    addEventListener('beforeprint', () => this.write());
  }

  private write(): void {
    const address = decodeURI(location.origin + location.pathname + location.search);
    const place = this.querySelector('[data-address]');
    if (place !== null) place.textContent = address;
    document.documentElement.dataset['printAddress'] = address;
  }
}

customElements.define('printed-from', PrintedFrom);
