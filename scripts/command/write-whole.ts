import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: whoever reads it meanwhile, or after a crash, finds the one before. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${file}.${process.pid}.moi`;
  try {
    await writeFile(fresh, content, { flush: true });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
