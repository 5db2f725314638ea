import { readFragment } from './input/fragment.ts';

/** Leads on at once from a page that has moved; a link to one of its clauses leads to that clause. */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const clause = document.getElementById(readFragment(location.hash));
    const link = (clause?.closest('[data-clause]') ?? this).querySelector('a');
    if (link !== null) location.replace(link.href);
  }
}

customElements.define('moved-page', MovedPage);
