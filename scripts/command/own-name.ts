import { randomBytes } from 'node:crypto';

/** A name for what this process makes and may leave behind when it is killed: `4711-9f3a…`. */
export function ownName(): string {
  return `${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** Whether no living process can still be at work on what carries this name, ended or not named by `ownName` at all. */
export function isAbandoned(name: string): boolean {
  const [, pid] = /^(\d+)-[0-9a-f]{8}$/.exec(name) ?? [];
  // A number of this process was given to another one before it.
  return pid === undefined || Number(pid) === process.pid || !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be signalled, and lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
