import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, fileAt, listFiles, readPages } from './built-site.ts';
import { attributeOf, elementsOf, idsOf } from './html.ts';

/** An address that a file of the site points to. */
export interface SiteLink {
  /** The file that holds the link. */
  readonly from: string;
  readonly written: string;
  readonly url: URL;
}

// Any origin will do: it only tells links within the site from links that leave it.
const origin = 'https://site.invalid';
const linkAttributes = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite'];
const cssAddress = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+["']([^"']+)["']/g;

/** Every link of a built site: attributes of pages, `srcset`, and `url()` in styles. */
export async function collectLinks(folder: string, base = '/'): Promise<readonly SiteLink[]> {
  const prefix = base.replace(/\/$/, '');
  const pages = await readPages(folder);
  const files = await listFiles(folder);
  const inPages = pages.flatMap((page) =>
    addressesOf(page).map((written) => toLink(page.file, written, `${prefix}${page.path}`)),
  );
  const inStyles = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      cssAddresses(readFileSync(join(folder, file), 'utf8')).map((written) =>
        toLink(file, written, `${prefix}/${file}`),
      ),
    );
  return [...inPages, ...inStyles];
}

/** The links that stay within the site. */
export function internalLinks(links: readonly SiteLink[]): readonly SiteLink[] {
  return links.filter(({ url }) => url.origin === origin);
}

/** Of the links within a site, those that lead to no file or to no element of it, each told in one line. */
export async function findDeadLinks(
  folder: string,
  links: readonly SiteLink[],
  base = '/',
): Promise<readonly string[]> {
  const prefix = base.replace(/\/$/, '');
  const ids = new Map(
    (await readPages(folder)).map(({ file, document }) => [file, new Set(idsOf(document))]),
  );
  return internalLinks(links).flatMap(({ from, written, url }) => {
    if (!url.pathname.startsWith(`${prefix}/`)) return [`${from}: ${written} leaves the base path`];
    const file = fileAt(folder, url.pathname.slice(prefix.length));
    if (file === null) return [`${from}: ${written} has no file`];
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || ids.get(file)?.has(fragment) ? [] : [`${from}: ${written} has no such element`];
  });
}

function toLink(from: string, written: string, at: string): SiteLink {
  return { from, written, url: new URL(written, origin + at) };
}

function addressesOf({ document }: BuiltPage): readonly string[] {
  return [...elementsOf(document)].flatMap((element) => {
    const plain = linkAttributes.flatMap((name) => attributeOf(element, name) ?? []);
    const sets = (attributeOf(element, 'srcset') ?? '')
      .split(',')
      .flatMap((part) => part.trim().split(/\s+/)[0] || []);
    const style =
      element.tagName === 'style'
        ? element.childNodes.map((node) => ('value' in node ? node.value : ''))
        : [];
    const refresh = /url=(.+)$/i.exec(attributeOf(element, 'content') ?? '')?.[1];
    return [
      ...plain,
      ...sets,
      ...cssAddresses([...style, attributeOf(element, 'style') ?? ''].join('\n')),
      ...(attributeOf(element, 'http-equiv') === 'refresh' && refresh !== undefined ? [refresh] : []),
    ];
  });
}

function cssAddresses(css: string): readonly string[] {
  return [...css.matchAll(cssAddress)].map(
    ([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? '',
  );
}
