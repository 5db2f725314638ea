import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../load/corpus.ts';
import { foldWhiteSpace } from '../text/white-space.ts';
import { readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, textsOf } from './html.ts';
import { collectKnownWords, proseOf, unknownWords } from './known-words.ts';
import { testDay } from './run-script.ts';

const { corpus } = await loadCorpus('.', testDay);
const pieces = await collectKnownWords(corpus);
// The pages that print a document, and those around it; what the pages of facts say is computed, and tested where it is.
const pages = (await readPages(siteFolder)).filter(
  ({ path }) =>
    !/^\/(so-sanh|chi-tieu|muc-tieu|nhiem-vu|co-quan|du-lieu|tien-do|tim-kiem|tinh\/.+)\/|\/(nhiem-vu|muc-tieu)\/$/.test(
      path,
    ),
);

describe('the words of the site', () => {
  test.each(pages)(
    '$path says nothing that is neither in the wording, nor in content, nor in data',
    ({ path, document }) => {
      const prose = /^\/(gioi-thieu|phuong-phap|huong-dan)\/$/.exec(path)?.[1];
      const own = prose === undefined ? '' : proseOf(prose);
      const texts = [...textsOf(document)]
        .filter(({ within }) => {
          if (within[0]?.tagName === 'kbd') return false; // the name of a key
          const inDocument = within.findIndex((element) => attributeOf(element, 'data-document') !== null);
          const ofSite = within.findIndex((element) => attributeOf(element, 'data-site') !== null);
          return inDocument < 0 || (ofSite >= 0 && ofSite < inDocument);
        })
        .map(({ text }) => foldWhiteSpace(text));
      const unknown = texts
        .filter((text) => !(own !== '' && own.includes(text)))
        .flatMap((text) => unknownWords(text, pieces) ?? []);
      expect([...new Set(unknown)]).toEqual([]);
    },
  );

  test('a word from nowhere is found', () => {
    expect(unknownWords('Tỉnh Trà Vinh vô địch bóng đá', pieces)).toContain('vô địch');
    expect(unknownWords('Tỉnh Trà Vinh', pieces)).toBeNull();
  });
});
