import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server and its address, base path included. */
export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  readonly folder: string;
  readonly base: string;
  /** 0 takes any free port; a taken port is followed by the next. */
  readonly port: number;
}

/** Serves a built site on this machine only, as a plain static host would: no listing, 404.html where nothing is. */
export async function startServer({ folder, base, port }: ServeOptions): Promise<RunningServer> {
  if (!existsSync(folder)) throw new Error(`Chưa có ${folder}/; chạy npm run build trước.`);
  const prefix = base.replace(/\/$/, '');
  // Read from disk at every request: a build may swap the folder under a running server.
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const answerNotFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (prefix !== '' && url !== prefix && !url.startsWith(`${prefix}/`)) return answerNotFound();
    request.url = url.slice(prefix.length) || '/';
    files(request, response, answerNotFound);
  });
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${taken}${prefix}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    const address = server.address();
    if (error === null && typeof address === 'object' && address !== null) return address.port;
    if (error?.code !== 'EADDRINUSE' || candidate > port + 50) throw error ?? new Error('no port');
  }
}
