import type { BuiltPage } from './built-site.ts';
import { pickByShape } from './shapes.ts';

/**
 * The pages on which a test in a browser looks at what the templates decide, not at what the text says: every shape of
 * the site is on one of them (`pickByShape`). All pages with `ALL_PAGES=1`.
 */
export function pickPages(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return process.env['ALL_PAGES'] === '1' ? pages : pickByShape(pages);
}

/** Whether a page is a tool that shows a part of what it holds once scripts run: a table of tasks or targets, the search. */
export function isTool(path: string): boolean {
  return /^(\/ke-hoach\/[^/]+)?\/(nhiem-vu|muc-tieu)\/$|^\/tim-kiem\/$/.test(path);
}
