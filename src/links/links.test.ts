import type { Link, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { createLinks } from './links.ts';
import { remarkBaseLinks } from './remark-base-links.ts';

describe.each([
  ['/', ''],
  ['/ke-hoach-mo', '/ke-hoach-mo'],
  ['/ke-hoach-mo/', '/ke-hoach-mo'],
])('under the base %s', (base, prefix) => {
  const links = createLinks(base);

  test('the home page is the base itself, with a slash', () => {
    expect(links.home).toBe(`${prefix}/`);
  });

  test('a clause is an anchor on the page of its plan', () => {
    expect(links.clause('thu', 'ii-2-a')).toBe(`${prefix}/ke-hoach/thu/#ii-2-a`);
    expect(links.clause('thu', 'x').startsWith(links.plan('thu'))).toBe(true);
  });

  test('pages end with a slash and files do not', () => {
    const pages = [
      links.plans,
      links.provinces,
      links.about,
      links.method,
      links.plan('a'),
      links.province('b'),
    ];
    expect(pages.filter((page) => !page.startsWith(`${prefix}/`) || !page.endsWith('/'))).toEqual([]);
    expect([links.planMarkdown('a'), links.planJson('a'), links.source('b.txt')]).toEqual([
      `${prefix}/ke-hoach/a.md`,
      `${prefix}/ke-hoach/a.json`,
      `${prefix}/nguon/b.txt`,
    ]);
  });
});

describe('remarkBaseLinks', () => {
  const rewrite = (url: string, base: string): string => {
    const link: Link = { type: 'link', url, children: [] };
    const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [link] }] };
    remarkBaseLinks({ base })(tree);
    return link.url;
  };

  test('puts the base before an address from the root of the site, without a double slash', () => {
    expect(rewrite('/ke-hoach/', '/goc')).toBe('/goc/ke-hoach/');
    expect(rewrite('/ke-hoach/', '/goc/')).toBe('/goc/ke-hoach/');
    expect(rewrite('/ke-hoach/', '/')).toBe('/ke-hoach/');
  });

  test.each(['https://a.vn/', '//a.vn/', '#muc', 'ke-hoach/', 'mailto:a@b.vn'])(
    'leaves %s as it is',
    (url) => {
      expect(rewrite(url, '/goc')).toBe(url);
    },
  );
});
