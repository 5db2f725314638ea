import { join, resolve } from 'node:path';
import { isRunnableDevEnvironment, normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { isWithin } from '../../src/load/paths.ts';
import type { Settings } from '../../src/load/settings.ts';
import type { CheckedCorpus } from './check-corpus.ts';
import { runOneAtATime } from './one-at-a-time.ts';
import { toFindingsPage, toLines, toOverlay } from './overlay.ts';

interface Listeners {
  /** Hears of every check, the first included. */
  readonly onChecked: (checked: CheckedCorpus, server: ViteDevServer) => void;
  /** Hears of code that cannot be run, which somebody is probably just writing. */
  readonly onError: (error: unknown) => void;
}

/** Saving a file is often several events, and another branch hundreds. */
const settleMs = 40;
/** Where the pages take the corpus from; here they are given the newest that could be read. */
const siteModule = normalizePath(resolve('src/load/site.ts'));
const shelf = Symbol.for('ke-hoach-mo: the corpus of the pages');
const siteCode = `export const { corpus, catalogue } = globalThis[Symbol.for(${JSON.stringify(shelf.description)})]();`;

/**
 * Checks the corpus when the server starts and whenever one of its files, or the code that reads it, has changed; then
 * has the pages made anew, and lays what is wrong over them.
 */
export function corpusPlugin({ corpusRoot, asOf }: Settings, { onChecked, onError }: Listeners): Plugin {
  let newest: CheckedCorpus | null = null;
  let first: Promise<void> = Promise.resolve();
  Reflect.set(globalThis, shelf, () => {
    if (!newest?.site) throw new Error(toLines(newest?.findings ?? []).join('\n'));
    return newest.site;
  });
  const watched = [join(corpusRoot, 'content'), join(corpusRoot, 'data'), resolve('src')];
  return {
    name: 'ke-hoach-mo:corpus',
    configureServer(server) {
      let renewedAt = 0;
      let askedAt = 0;
      const check = runOneAtATime(async () => {
        try {
          const former = newest;
          const checked = await checkWith(server, corpusRoot, asOf);
          // What cannot be read leaves the pages as they were.
          newest = { findings: checked.findings, site: checked.site ?? former?.site ?? null };
          onChecked(checked, server);
          if (former !== null) show(checked);
        } catch (error) {
          onError(error);
        }
      });
      const show = ({ findings, site }: CheckedCorpus): void => {
        if (site === null) {
          server.ws.send(toOverlay(findings));
          return;
        }
        renewedAt = performance.now();
        // Every page hangs on this module, so all are loaded anew, and are told of the findings when they are.
        server.watcher.emit('change', siteModule);
        server.ws.send({ type: 'full-reload' });
      };
      first = check();
      let timer: NodeJS.Timeout | undefined;
      server.watcher.add(watched);
      server.watcher.on('all', (_event, path) => {
        if (normalizePath(path) === siteModule || !watched.some((folder) => isWithin(path, folder))) return;
        clearTimeout(timer);
        timer = setTimeout(check, settleMs);
      });
      server.ws.on('connection', (socket: { readonly send: (text: string) => void }) => {
        // A page that was asked for before the pages were made anew came too late to hear of it.
        if (renewedAt > askedAt) socket.send(JSON.stringify({ type: 'full-reload' }));
        else if (newest !== null && newest.findings.length > 0) {
          socket.send(JSON.stringify(toOverlay(newest.findings)));
        }
      });
      server.middlewares.use(async (request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) return next();
        askedAt = performance.now();
        await first;
        if (newest === null || newest.site !== null) return next();
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
        response.end(toFindingsPage(newest.findings));
      });
    },
    async load(id) {
      if (id !== siteModule) return null;
      await first;
      return siteCode;
    },
  };
}

/** Runs the check with the code as it stands now on the disk, as Vite runs the pages. */
async function checkWith(server: ViteDevServer, root: string, asOf: string): Promise<CheckedCorpus> {
  const path = '/scripts/dev/check-corpus.ts';
  const { checkCorpus } = await importWith<typeof import('./check-corpus.ts')>(server, path);
  return checkCorpus(root, asOf);
}

/** The newest state of a module of the project. */
export function importWith<Module>(server: ViteDevServer, path: string): Promise<Module> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('the server runs no modules');
  return ssr.runner.import<Module>(path);
}
