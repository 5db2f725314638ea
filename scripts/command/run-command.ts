import { constants } from 'node:os';
import { readSettings, type Settings } from '../../src/load/settings.ts';
import { commandWords as words } from '../../src/wording/vi/commands.ts';
import { type Accepted, type Arguments, readArguments } from './arguments.ts';
import { explain } from './explain.ts';
import { completeInterrupted } from './write-together.ts';

/** A command that is running: what was asked of it, and how it ends. */
export interface Run<Flag extends string = never, Option extends string = never> extends Arguments<
  Flag,
  Option
> {
  readonly settings: Settings;
  /** Remembers what is to be undone however the command ends, by a signal too; so it must not wait for anything. */
  readonly atEnd: (undo: () => void) => void;
  /** Waits until somebody ends the command with Ctrl+C, which then is a good end. */
  readonly untilStopped: () => Promise<void>;
}

interface Door<Flag extends string, Option extends string> extends Accepted<Flag, Option> {
  /** Said after a failure: what still holds. */
  readonly afterFailure?: (settings: Settings) => string | null;
}

/**
 * Runs a command to its end, and the process with it: exit code 0 where `work` gives true, 1 where it gives false or
 * throws, 128 and the signal's number where it was told to stop. Libraries that keep Node alive are not waited for.
 */
export async function runCommand<Flag extends string = never, Option extends string = never>(
  door: Door<Flag, Option>,
  work: (run: Run<Flag, Option>) => Promise<boolean>,
): Promise<void> {
  const undos: (() => void)[] = [];
  let isEnding = false;
  let stop: (() => void) | null = null;
  const end = async (exitCode: number, said: string | null = null): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    if (said !== null) console.error(said);
    await Promise.all([flush(process.stdout), flush(process.stderr)]);
    process.exit(exitCode);
  };
  // Also where a library ends the process by itself.
  process.on('exit', () => {
    for (const undo of undos.toReversed()) attempt(undo);
  });
  let settings: Settings | null = null;
  const fail = (error: unknown): Promise<void> => {
    const stands = settings === null ? null : (door.afterFailure?.(settings) ?? null);
    return end(1, [explain(error), ...(stands === null ? [] : [stands])].join('\n'));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop !== null) stop();
      else void end(128 + constants.signals[signal], words.stopped);
    });
  }
  // A server outlives the fault of one answer.
  const meet = (error: unknown): void => {
    if (stop !== null) console.error(explain(error));
    else void fail(error);
  };
  process.on('uncaughtException', meet);
  process.on('unhandledRejection', meet);
  // Whoever read the output has gone: `npm run check | head`.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => void end(1));
  try {
    const asked = readArguments(process.argv.slice(2), door);
    settings = readSettings(process.env);
    await completeInterrupted(settings.corpusRoot);
    const isGood = await work({
      ...asked,
      settings,
      atEnd: (undo) => undos.push(undo),
      untilStopped: () => new Promise((resolve) => (stop = resolve)),
    });
    await end(isGood ? 0 : 1);
  } catch (error) {
    await fail(error);
  }
}

/** The end goes on whatever goes wrong on the way: what stays behind is cleaned by the next run. */
function attempt(undo: () => void): void {
  try {
    undo();
  } catch {}
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
