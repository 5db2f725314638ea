import { resolve } from 'node:path';

/** A path as the person at the terminal means it: npm runs commands in the project's folder, wherever it was called. */
export function givenPath(path: string, env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env['INIT_CWD'] || process.cwd(), path);
}
