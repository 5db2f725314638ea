/** What keeps a JSON file from being read, at the first place where it shows. */
export type JsonFault =
  | 'comma-missing'
  | 'colon-missing'
  | 'brace-open'
  | 'bracket-open'
  | 'quote-open'
  | 'quote-inside'
  | 'merge'
  | 'name-missing'
  | 'value-missing'
  | 'after-end'
  | 'comment'
  | 'escape'
  | 'line-break'
  | 'number'
  | 'symbol';

/** What keeps the YAML of a frontmatter from being read. */
export type YamlFault =
  'colon' | 'indent' | 'tab' | 'bracket-open' | 'quote-open' | 'start' | 'escape' | 'other';

/** What keeps a text from being read as MDX. */
export type MdxFault =
  | 'tag-unclosed'
  | 'tag-unopened'
  | 'tag-crossed'
  | 'tag-unfinished'
  | 'less-than'
  | 'comment'
  | 'address'
  | 'attribute'
  | 'brace'
  | 'import'
  | 'other';

/** What keeps a file from being read as what it is. */
export interface SyntaxFindings {
  /** No value at all. */
  'json-empty': null;
  /** A comma after which its group or list ends. */
  'json-comma-extra': null;
  /** `excerpt` is what stands there. */
  'json-syntax': { readonly fault: JsonFault; readonly excerpt: string };
  'json-field-twice': {
    readonly field: string;
    readonly first: { readonly file: string; readonly line: number };
  };
  'yaml-syntax': { readonly fault: YamlFault; readonly excerpt: string };
  'yaml-field-twice': { readonly field: string };
  /** A value that begins with a star is a reference to YAML, not text. */
  'yaml-alias': { readonly name: string };
  /** The file does not begin with the three dashes of a frontmatter. */
  'frontmatter-missing': { readonly begins: string };
  /** No second line of three dashes. */
  'frontmatter-open': null;
  'frontmatter-empty': null;
  /** `excerpt` is the line; `tag` the name of the tag it is about, empty where it is about none. */
  'mdx-syntax': { readonly fault: MdxFault; readonly excerpt: string; readonly tag: string };
}
