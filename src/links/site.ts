import { createLinks } from './links.ts';

/** The addresses of the site that is being built; only code that Vite bundles may import this. */
export const links = createLinks(import.meta.env.BASE_URL);
