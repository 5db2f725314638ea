import { toDataLinks } from '../../exports/datasets/data-links.ts';

const site = import.meta.env.SITE;

/** The addresses in the data of the site that is being built. */
export const dataLinks = toDataLinks(
  import.meta.env.BASE_URL,
  site === undefined || site === '' ? undefined : new URL(site),
);
