import { randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { explain } from '../command/explain.ts';
import { listen } from '../listen.ts';
import type { RunningServer } from '../server.ts';
import { type Answer, answer, type Studio } from './answer.ts';
import type { ClientFile } from './bundle-client.ts';
import { Desk } from './desk.ts';
import type { PlanFiles } from './plan-files.ts';
import { safeHeaders } from './headers.ts';

interface Options {
  readonly files: PlanFiles;
  readonly client: ReadonlyMap<string, ClientFile>;
  /** 0 takes any free port; null the usual one, or the next that is free. */
  readonly port: number | null;
  readonly onError: (said: string) => void;
}

/** Serves the studio on this machine alone, until it is closed. @throws Failure where the port cannot be had */
export async function startStudio({ files, client, port, onError }: Options): Promise<RunningServer> {
  const token = randomBytes(32).toString('base64url');
  const desk = new Desk(files, token);
  let studio: Studio = { desk, files: client, token, port: 0 };
  const server = createServer((request, response) => {
    answer(request, studio)
      .catch((error: unknown): Answer => {
        onError(explain(error));
        return { status: 500 };
      })
      .then((answered) => {
        // What was not read of a body that is too long is not waited for.
        if (!request.complete) response.setHeader('connection', 'close');
        send(response, answered, request.method === 'HEAD');
      })
      .catch((error: unknown) => onError(explain(error)));
  });
  server.requestTimeout = 30_000;
  const taken = await listen(server, port);
  studio = { ...studio, port: taken };
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, type, body, revision }: Answer, isHead: boolean): void {
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(body);
  response.writeHead(status, {
    ...safeHeaders,
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(revision === undefined ? {} : { etag: `"${revision}"` }),
    ...(status === 204 || status === 304 ? {} : { 'content-length': bytes.length }),
  });
  response.end(isHead || bytes.length === 0 ? undefined : bytes);
}
