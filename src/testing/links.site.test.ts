import { describe, expect, test } from 'vitest';
import { pageAt, readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, elementsOf, idsOf } from './html.ts';
import { collectLinks, findDeadLinks, internalLinks } from './site-links.ts';

const pages = await readPages(siteFolder);
const links = await collectLinks(siteFolder);

describe('links of the whole site', () => {
  test('every internal link and fragment resolves', async () => {
    expect(internalLinks(links).length).toBeGreaterThan(1000);
    expect(await findDeadLinks(siteFolder, links)).toEqual([]);
  });

  test('a dead link is found: to a missing page, to a missing element, out of the base path', async () => {
    const probe = (written: string) => ({
      from: 'x.html',
      written,
      url: new URL(written, 'https://site.invalid/'),
    });
    const dead = await findDeadLinks(
      siteFolder,
      ['/khong-co/', '/ke-hoach/#khong-co', '/ke-hoach/'].map(probe),
    );
    expect(dead).toEqual([
      'x.html: /khong-co/ has no file',
      'x.html: /ke-hoach/#khong-co has no such element',
    ]);
    expect(await findDeadLinks(siteFolder, [probe('/ke-hoach/')], '/duoi')).toEqual([
      'x.html: /ke-hoach/ leaves the base path',
    ]);
  });

  test('no page uses an id twice', () => {
    const twice = pages.flatMap(({ file, document }) => {
      const ids = idsOf(document);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('every plan page names its Markdown and JSON forms', () => {
    const plans = pages.filter(({ path }) => /^\/ke-hoach\/[^/]+\/$/.test(path));
    expect(plans.length).toBeGreaterThan(0);
    for (const { path } of plans) {
      const alternates = [...elementsOf(pageAt(pages, path).document)]
        .filter((element) => attributeOf(element, 'rel') === 'alternate')
        .map((element) => [attributeOf(element, 'type'), attributeOf(element, 'href')]);
      expect(alternates).toEqual([
        ['text/markdown', path.replace(/\/$/, '.md')],
        ['application/json', path.replace(/\/$/, '.json')],
      ]);
    }
  });
});
