/** Why the bytes of a file are not known: it is a link to another file, or the disk refuses to give them. */
export type FileFault = 'link' | 'unreadable';

/** A file below `content/` or `data/` as the disk gives it, before anybody looked into it. */
export interface FoundFile {
  /** Path from the corpus's root, with forward slashes. */
  readonly file: string;
  readonly content: Uint8Array | FileFault;
}
