import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The tiny corpus of `golden/corpus/`: one plan with every kind of clause and one of each fact, one plan of which nothing is taken out of the text, two provinces. */
export const goldenCorpus = 'src/testing/golden/corpus';

/** A copy of the tiny corpus that a test may break, and what to call when done. */
export interface CorpusCopy {
  readonly root: string;
  /** Changes a file of the copy; @throws Error when the change changes nothing. */
  readonly change: (file: string, change: (text: string) => string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the tiny corpus into a folder of its own. */
export async function copyGoldenCorpus(): Promise<CorpusCopy> {
  const root = await mkdtemp(join(tmpdir(), 'corpus-'));
  await cp(goldenCorpus, root, { recursive: true });
  return {
    root,
    change: async (file, change) => {
      const before = await readFile(join(root, file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${file} stays as it was`);
      await writeFile(join(root, file), after);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
