import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** How a script of `scripts/` ended and what it said. */
export interface ScriptRun {
  readonly exitCode: number;
  /** Both streams, as a person at the terminal sees them. */
  readonly output: string;
}

/** The day for which every test build speaks. */
export const testDay = '2026-11-22';

/** A script that is running. */
export interface RunningScript {
  readonly ended: Promise<ScriptRun>;
  /** Waits until it says something, and gives it; @throws Error when it ends before that. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Runs a script of the project as a person would, in its own process, with `AS_OF` fixed. */
export function runScript(
  name: string,
  environment: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
): Promise<ScriptRun> {
  return startScript(name, environment, words).ended;
}

/** As `runScript`, for a script that does not end by itself or is to be stopped. */
export function startScript(
  name: string,
  environment: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
): RunningScript {
  const child = spawn(process.execPath, [`scripts/${name}.ts`, ...words], {
    env: { ...outsideVitest(), AS_OF: testDay, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<ScriptRun>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
  const says = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const [found] = pattern.exec(output) ?? [];
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`${name} ended and never said ${pattern}:\n${output}`);
      await setTimeout(20);
    }
  };
  return { ended, says, kill: (signal) => void child.kill(signal) };
}

/** Builds a site into a folder. */
export function runBuild(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ScriptRun> {
  return runScript('build', { OUT_DIR: folder, ...environment });
}

/** As `runBuild`, for a build that must succeed; @throws Error with what it said unless it did. */
export async function buildInto(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { exitCode, output } = await runBuild(folder, environment);
  if (exitCode !== 0) throw new Error(`build into ${folder} failed:\n${output}`);
}

/** The environment without what vitest adds: Astro builds differently where it believes to be under test. */
function outsideVitest(): NodeJS.ProcessEnv {
  const added = /^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
