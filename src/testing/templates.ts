import type { BuiltPage } from './built-site.ts';

// Tasks, indicators and agencies are hundreds of pages of three templates.
const oneOfMany = /^\/(nhiem-vu|chi-tieu|co-quan)\/[^/]+\/$/;

/** Whether a page is one of the hundreds that a template of facts makes. */
export function isOneOfMany(path: string): boolean {
  return oneOfMany.test(path);
}

/**
 * Every page that has a template to itself or nearly so, and every eighth of the many; all pages with `ALL_PAGES=1`.
 * For tests in a browser of what a template decides, not what its text says.
 */
export function pickPages(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  if (process.env['ALL_PAGES'] === '1') return pages;
  const many = pages.filter(({ path }) => isOneOfMany(path));
  return [...pages.filter(({ path }) => !isOneOfMany(path)), ...many.filter((_, index) => index % 8 === 0)];
}

/** Whether a page is a tool that shows a part of what it holds once scripts run: a task table, the search. */
export function isTool(path: string): boolean {
  return /^(\/ke-hoach\/[^/]+)?\/nhiem-vu\/$|^\/tim-kiem\/$/.test(path);
}
