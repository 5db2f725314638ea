/**
 * Says on paper the address that the reader is at, choices of a filter included: the build may not know its host. Reads
 * `data-address` (where the address stands); the head of every sheet takes it from `data-print-address` of the page.
 */
class PrintedFrom extends HTMLElement {
  connectedCallback(): void {
    const write = (): void => {
      const address = decodeURI(location.href.replace(location.hash, ''));
      for (const place of this.querySelectorAll('[data-address]')) place.textContent = address;
      document.documentElement.dataset['printAddress'] = address;
    };
    write();
    // A filter changes the address without a new page.
    addEventListener('beforeprint', write);
  }
}

customElements.define('printed-from', PrintedFrom);
