import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readSettings } from './load/settings.ts';
import { pageSchema } from './schema/page.ts';

const { corpusRoot } = readSettings(process.env);
const pagesOf = (root: string) =>
  glob({ base: pathToFileURL(join(root, 'content/pages/')), pattern: '*.mdx' });

/**
 * Prose pages about the site itself: those that come with the project, and those of the corpus, which stand in place of
 * the former of the same name. Plans and data are read by `src/load` without the content store.
 */
export const collections = {
  givenPages: defineCollection({ loader: pagesOf('.'), schema: pageSchema }),
  pages: defineCollection({ loader: pagesOf(corpusRoot), schema: pageSchema }),
};
