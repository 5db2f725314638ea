import type { Server } from 'node:net';
import { createServer } from 'node:net';
import { commandWords as words } from '../src/wording/vi/commands.ts';
import { Failure } from './command/failure.ts';

const usualPort = 4321;

/**
 * Has a server listen on this machine alone, at a port where 0 is any that is free, null the usual one or the next that
 * is free; gives the port. @throws Failure when it cannot be had
 */
export async function listen(server: Server, port: number | null): Promise<number> {
  if (port !== null) return listenAt(server, port);
  for (let candidate = usualPort; candidate < usualPort + 50; candidate += 1) {
    try {
      return await listenAt(server, candidate);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  throw new Failure(words.portTaken(usualPort));
}

/** A port that `listen` would take, for a server that listens by itself. */
export async function findPort(port: number | null): Promise<number> {
  const server = createServer();
  const free = await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
  return free;
}

async function listenAt(server: Server, port: number): Promise<number> {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
  if (error?.code === 'EADDRINUSE') throw new Failure(words.portTaken(port));
  if (error?.code === 'EACCES') throw new Failure(words.portForbidden(port));
  const address = server.address();
  if (error !== null || address === null || typeof address === 'string') throw error ?? new Error('no port');
  return address.port;
}
