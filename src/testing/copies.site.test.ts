import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageAt, readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, elementsOf } from './html.ts';
import { sourceCopies } from './sources.ts';

const pages = await readPages(siteFolder);
const names = readdirSync('data/sources');

describe('copies of the sources', () => {
  test('are served for download, all of them and nothing else', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(readdirSync(`${siteFolder}/nguon`)).toEqual(names);
  });

  test.each(names)('%s is served byte for byte', (name) => {
    expect(readFileSync(`${siteFolder}/nguon/${name}`).equals(readFileSync(`data/sources/${name}`))).toBe(
      true,
    );
  });

  test.each(sourceCopies.filter(({ name, isWhole }) => isWhole && name.endsWith('.txt')))(
    'the page of $planId offers $name and prints its SHA-256',
    ({ name, planId }) => {
      const { html, document } = pageAt(pages, `/ke-hoach/${planId}/`);
      const hash = createHash('sha256')
        .update(readFileSync(`data/sources/${name}`))
        .digest('hex');
      expect(html).toContain(hash);
      const offers = [...elementsOf(document)].filter(
        (element) =>
          attributeOf(element, 'href') === `/nguon/${name}` && attributeOf(element, 'download') !== null,
      );
      expect(offers.length).toBeGreaterThan(0);
    },
  );
});
