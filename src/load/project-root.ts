import { resolve } from 'node:path';

/**
 * The folder that holds `content/` and `data/`: the project itself, or the corpus named by `CORPUS_ROOT` (a golden
 * corpus in a test, the sample province of the demo).
 */
export function projectRoot(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['CORPUS_ROOT'] ?? '.');
}
