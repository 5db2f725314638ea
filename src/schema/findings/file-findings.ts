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
    readonly encoding: 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'twice' | 'unknown';
  };
  /** Nested deeper than any file of ours. */
  'file-too-deep': null;
  /** Its name or folder is none that the site reads. `nearest` is the folder that was probably meant. */
  'file-unknown': { readonly nearest: string | null };
}
