import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import packed, { inflate } from '@sparticuz/chromium';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { inject } from 'vitest';

// The package's own arguments switch web security off and run everything in one process; none of them is used.
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

const packageFolder = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/**
 * Starts the browser of the site tests: `CHROME_PATH` where it is set, else the Chromium that an npm package carries.
 * On a machine that lacks its system libraries it is started once more with those that the package brings.
 */
export async function startBrowser(): Promise<BrowserServer> {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') return launch(given, {});
  const folder = await unpack();
  const executable = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  try {
    return await launch(executable, fonts);
  } catch {
    return await launch(executable, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
  }
}

/** The shared browser, from inside a test file; closing it only ends the connection. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserAddress'));
}

/** The full address of a page of the built site: `/tinh/` → `http://127.0.0.1:…/tinh/`. */
export function addressOf(path: string): string {
  return inject('siteAddress').replace(/\/$/, path);
}

function launch(
  executablePath: string,
  environment: Readonly<Record<string, string>>,
): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath,
    args: launchArguments,
    env: { ...process.env, ...environment },
  });
}

/** Unpacks browser, fonts and libraries whole or not at all, so that no other run starts half a browser. */
async function unpack(): Promise<string> {
  const cache = resolve('.cache');
  const ready = join(cache, 'browser');
  if (existsSync(ready)) return ready;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'browser-'));
  const before = process.env['TMPDIR'];
  // The package unpacks into the system's folder for temporary files, wherever that is.
  process.env['TMPDIR'] = fresh;
  try {
    await packed.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
    await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontSettings(join(ready, 'fonts')));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    await rename(fresh, ready);
  } catch (error) {
    // Another run was faster; its copy is as good.
    if (!existsSync(ready)) throw error;
    await rm(fresh, { recursive: true, force: true });
  }
  return ready;
}

/** The package's own settings name folders of another machine. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}
