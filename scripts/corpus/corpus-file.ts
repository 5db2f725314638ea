/** A file of a corpus that is being made: its path from the root, and what stands in it. */
export interface CorpusFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A data file as the project writes them. */
export function toJsonFile(file: string, value: unknown): CorpusFile {
  return { file, content: `${JSON.stringify(value, null, 2)}\n` };
}
