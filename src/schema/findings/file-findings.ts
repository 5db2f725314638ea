/** What can be wrong with a file as a whole. */
export interface FileFindings {
  /** A file that every corpus has is not there. */
  'file-missing': null;
  /** No file at all under the root of the corpus. */
  'corpus-nowhere': null;
  /** A symbolic link instead of the file itself. */
  'file-is-link': null;
  /** The disk refuses to give its bytes. */
  'file-unreadable': null;
  'file-encoding': {
    readonly encoding: 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni' | 'twice' | 'unknown';
  };
  /** Nested deeper than any file of ours. */
  'file-too-deep': null;
  /** Longer than any paragraph of ours, in characters. */
  'line-too-long': { readonly length: number; readonly longest: number };
  /** A lock file that Word or Excel left behind. */
  'file-of-office': null;
  /** A file that Windows or macOS makes for itself. */
  'file-of-system': null;
  /** A file of a folder that holds only files of another ending. */
  /** `right` is its right name where only the ending is wrong. */
  'file-ending': { readonly ending: string; readonly expected: string; readonly right: string | null };
  /** A name that is no id; `right` is the nearest that is one. */
  'file-name': { readonly name: string; readonly right: string };
  /** A file in the folder of a plan's facts that is none of them. */
  'fact-file-name': { readonly names: readonly string[]; readonly nearest: string | null };
  /** Its name or folder is none that the site reads. `nearest` is the folder that was probably meant. */
  'file-unknown': { readonly nearest: string | null };
}
