import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** How a script of `scripts/` ended and what it said. */
export interface ScriptRun {
  readonly exitCode: number;
  /** Both streams, as a person at the terminal sees them. */
  readonly output: string;
}

/** The day for which every test build speaks. */
export const testDay = '2026-11-22';

const turn = '.cache/test-build-turn';

/** Runs a script of the project as a person would, in its own process, with `AS_OF` fixed. */
export function runScript(
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ScriptRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`scripts/${name}.ts`], {
      env: { ...outsideVitest(), AS_OF: testDay, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}

/** Builds a site into a folder. Test files run side by side; builds take turns, because they share Astro's cache. */
export async function runBuild(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ScriptRun> {
  while (!(await takeTurn())) await setTimeout(100);
  try {
    return await runScript('build', { OUT_DIR: folder, ...environment });
  } finally {
    await endTurns();
  }
}

/** As `runBuild`, for a build that must succeed; @throws Error with what it said unless it did. */
export async function buildInto(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { exitCode, output } = await runBuild(folder, environment);
  if (exitCode !== 0) throw new Error(`build into ${folder} failed:\n${output}`);
}

/** Clears a turn that a broken-off run left behind; only before any build has started. */
export async function endTurns(): Promise<void> {
  await rm(turn, { recursive: true, force: true });
}

/** Making a folder either succeeds for one process or fails for all others. */
async function takeTurn(): Promise<boolean> {
  await mkdir('.cache', { recursive: true });
  return mkdir(turn).then(
    () => true,
    () => false,
  );
}

/** The environment without what vitest adds: Astro builds differently where it believes to be under test. */
function outsideVitest(): NodeJS.ProcessEnv {
  const added = /^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
