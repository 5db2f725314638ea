import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import sirv from 'sirv';
import { commandWords as words } from '../src/wording/vi/commands.ts';
import { Failure } from './command/failure.ts';
import { listen } from './listen.ts';

/** A running server and its address, base path included. */
export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  readonly folder: string;
  readonly base: string;
  /** 0 takes any free port; null the usual one, or the next that is free. */
  readonly port: number | null;
}

/**
 * Serves a built site on this machine only, as a plain static host would: no listing, 404.html where nothing is, GET
 * and HEAD alone, every text in UTF-8.
 * @throws Failure where no site stands in the folder or the port cannot be had
 */
export async function startServer({ folder, base, port }: ServeOptions): Promise<RunningServer> {
  if (!existsSync(join(folder, '404.html'))) {
    throw new Failure(words.noSite(relative(process.cwd(), folder) || folder));
  }
  const prefix = base.replace(/\/$/, '');
  // Read from disk at every request: a build may swap the folder under a running server.
  const files = sirv(folder, { dev: true, etag: true, setHeaders: nameCharset });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const answerNotFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : '');
    };
    const path = withoutPrefix(request, prefix);
    if (path === null) return answerNotFound();
    request.url = path;
    // A part of a file may be asked for; the whole is always a right answer.
    delete request.headers.range;
    files(request, response, answerNotFound);
  });
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${taken}${prefix}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The address below the site's own folder; null for one outside it. */
function withoutPrefix({ url = '/' }: IncomingMessage, prefix: string): string | null {
  if (!url.startsWith(prefix)) return null;
  const rest = url.slice(prefix.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : null;
}

function nameCharset(response: ServerResponse, path: string): void {
  const [, ending = ''] = /\.(csv|txt|md)$/.exec(path) ?? [];
  const kind = { csv: 'text/csv', txt: 'text/plain', md: 'text/markdown' }[ending];
  if (kind !== undefined) response.setHeader('content-type', `${kind}; charset=utf-8`);
}
