/** What can be wrong with the letters of a file and with what may stand in prose. */
export interface TextFindings {
  /** A character that nobody sees or that one font alone can draw; `after` is what stands before it in its line. */
  'character-hidden': {
    readonly character: string;
    readonly kind: 'zero-width' | 'direction' | 'control' | 'space' | 'soft-hyphen' | 'private' | 'lost';
    readonly after: string;
    readonly count: number;
  };
  /** Letters typed as a base and loose marks, the first of them; `found` and `expected` look alike on screen. */
  'text-not-nfc': { readonly found: string; readonly expected: string; readonly count: number };
  /** An import, an export or an expression as a block of its own. */
  'code-block': { readonly excerpt: string };
  'code-inline': { readonly code: string };
  'component-unknown': {
    readonly name: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  /** `attribute` is null for a spread of attributes. */
  'component-attribute': {
    readonly name: string;
    readonly attribute: string | null;
    readonly allowed: readonly string[];
  };
  'component-attribute-code': {
    readonly name: string;
    readonly attribute: string | null;
    readonly allowed: readonly string[];
  };
  'page-code': { readonly excerpt: string };
  'page-component-unknown': {
    readonly name: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  'page-html': null;
  'page-link': { readonly url: string };
  'page-picture': { readonly url: string; readonly allowed: readonly string[] };
  /** A picture whose address is written apart. */
  'page-picture-apart': null;
  'picture-missing': { readonly path: string };
  /** A file that is no picture by what it holds. */
  'picture-fake': { readonly path: string; readonly allowed: readonly string[] };
  /** A component of a page takes neither attributes nor content. */
  'page-component-filled': { readonly name: string };
}
