import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { remarkBaseLinks } from './src/links/remark-base-links.ts';
import { readSettings } from './src/load/settings.ts';
import { remarkRefuseCode } from './src/parse/remark-refuse-code.ts';
import { formatFinding } from './src/wording/finding.ts';
import { findingWords } from './src/wording/vi/findings/finding-words.ts';

const { basePath: base, siteUrl } = readSettings(process.env);

const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const vietnamese =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB';

/** The files of one family: two weights, each in its Latin and its Vietnamese part. */
function variants(family) {
  return [400, 600].flatMap((weight) =>
    [
      ['latin', latin],
      ['vietnamese', vietnamese],
    ].map(([subset, range]) => ({
      src: [`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`],
      weight,
      style: 'normal',
      unicodeRange: [range],
    })),
  );
}

/** How a build that stops at an editor's file says why. */
const format = (finding) => formatFinding(finding, findingWords);

export default defineConfig({
  base,
  site: siteUrl ?? undefined,
  trailingSlash: 'always',
  // `npm run build` builds in a folder of its own; a bare `astro build` never touches the published site.
  outDir: './.cache/unchecked',
  cacheDir: './.cache/astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', assets: '_tep' },
  // No script inside a page: a host may forbid them all but for files of its own.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    // Legal text and quotations are printed as typed: no smart punctuation.
    processor: unified({
      smartypants: false,
      gfm: true,
      remarkPlugins: [
        [remarkRefuseCode, { format }],
        [remarkBaseLinks, { base }],
      ],
    }),
    syntaxHighlight: false,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-interface',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: variants('be-vietnam-pro') },
    },
    {
      provider: fontProviders.local(),
      name: 'Noto Serif',
      cssVariable: '--font-document',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: variants('noto-serif') },
    },
  ],
});
