import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/server.ts';
import { startBrowser } from './browser.ts';
import { buildInto } from './run-script.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteAddress: string;
    /** Where the one browser listens. */
    browserAddress: string;
  }
}

/** The folder of the site that every site test reads. */
export const siteFolder = '.cache/test-site';

/**
 * Builds the real site once, serves it, and starts the one browser that all site tests share. `KEEP_SITE=1` tests the
 * site that the last run built, for those who are at work on a test.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (process.env['KEEP_SITE'] !== '1' || !existsSync(siteFolder)) await buildInto(siteFolder);
  const server = await startServer({ folder: siteFolder, base: '/', port: 0 });
  const browser = await startBrowser();
  provide('siteAddress', server.address);
  provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
