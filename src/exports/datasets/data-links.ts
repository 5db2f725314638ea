import { createLinks, type Links } from '../../links/links.ts';

/** The addresses that stand in open data: whole where the site knows its own host, else from the root of the host. */
export function toDataLinks(base: string, site: URL | undefined): Links {
  return createLinks(site === undefined ? base : new URL(base, site).href);
}
