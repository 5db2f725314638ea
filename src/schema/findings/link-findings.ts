/** What can be wrong with the ledger of permanent links and of source copies. */
export interface LinkFindings {
  /** `forwarded` is where a redirect of its page would lead, which does not exist either; null where none leads. */
  'address-lost': {
    readonly address: string;
    readonly forwarded: string | null;
    readonly nearest: string | null;
  };
  /** A plan whose clauses were published has no file any more. */
  'plan-lost': { readonly id: string; readonly clauses: number };
  /** The same clauses under another plan's name; `redirect` is what the ledger needs. */
  'plan-renamed': {
    readonly from: string;
    readonly to: string;
    readonly redirect: { readonly from: string; readonly to: string; readonly date: string };
  };
  'redirect-hides': { readonly from: string };
  'redirect-dead': { readonly to: string; readonly nearest: string | null };
  /** Addresses that were never recorded; one command records all of them. */
  'addresses-unrecorded': { readonly count: number; readonly first: string };
  'copy-in-subfolder': { readonly name: string; readonly folder: string };
  /** A kind of file, or a form of name, under which no copy is published. */
  'copy-kind': null;
  'copy-lost': { readonly name: string; readonly folder: string };
  /** SHA-256 of the file and of the ledger. */
  'copy-replaced': { readonly found: string; readonly recorded: string };
  'copies-unrecorded': { readonly count: number; readonly first: string };
}
