/** What keeps a file from being read at all. */
export interface SyntaxFindings {
  /** `fault` is the name that the reader of JSON gives it. */
  'json-syntax': { readonly fault: string };
  'json-field-twice': { readonly field: string };
  /** `fault` is the sentence that the reader of YAML gives. */
  'yaml-syntax': { readonly fault: string };
  /** A value that begins with a star is a reference to YAML, not text. */
  'yaml-alias': { readonly name: string };
  /** `fault` is the sentence that the reader of MDX gives. */
  'mdx-syntax': { readonly fault: string };
}
