import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { importWords as words } from '../../src/wording/vi/import.ts';
import { Failure } from '../command/failure.ts';
import { givenPath } from '../command/given-path.ts';

/** A form with ten thousand rows has a tenth of it. */
const mostMegabytes = 25;

/** The bytes of a file that a person named. @throws Failure where it can be no workbook, by its name or size */
export async function readGivenFile(file: string): Promise<Uint8Array> {
  const path = givenPath(file);
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Failure(words.noFile(file));
  if (found.isDirectory()) throw new Failure(words.isFolder(file));
  if (/^(~\$|\.~lock)/.test(basename(path))) throw new Failure(words.lockFile(file));
  if (/\.csv$/i.test(path)) throw new Failure(words.csv(file));
  const megabytes = Math.ceil(found.size / 1e6);
  if (megabytes > mostMegabytes) throw new Failure(words.tooBig(file, megabytes, mostMegabytes));
  return readFile(path);
}
