/** What can be wrong with a file as a whole. */
export interface FileFindings {
  /** A file that every corpus has is not there. */
  'file-missing': null;
  /** Its name or folder is none that the site reads. `nearest` is the folder that was probably meant. */
  'file-unknown': { readonly nearest: string | null };
}
