import { defineMiddleware } from 'astro:middleware';
import { corpus } from './load/site.ts';
import type { Site } from './schema/site.ts';

declare global {
  namespace App {
    interface Locals {
      /** Whose site it is: what stands on every page without being handed from page to part. */
      readonly site: Site;
    }
  }
}

export const onRequest = defineMiddleware(({ locals }, next) => {
  Object.assign(locals, { site: corpus.site });
  return next();
});
