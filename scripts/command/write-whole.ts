import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: whoever reads it meanwhile, or after a crash, finds the one before. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const fresh = `${file}.${process.pid}.moi`;
  try {
    await writeFile(fresh, text, { flush: true });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
