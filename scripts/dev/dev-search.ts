import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/** Writes the index of the newest corpus into the folder of a site. */
type WriteIndex = (siteFolder: string) => Promise<void>;

/** The search of a site that is being written. */
export interface DevSearch {
  /** Has the index made anew when nobody has saved anything for a while. */
  readonly update: (write: WriteIndex) => void;
  /** Answers for the files of the index; who asks before there is one waits for it. */
  readonly plugin: (indexPath: string) => Plugin;
}

const pauseMs = 1500;

/** @param folder of this process alone, where one index after another is written */
export function createDevSearch(folder: string, onError: (error: unknown) => void): DevSearch {
  let edition = 0;
  let serve: ReturnType<typeof sirv> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  const renew = async (write: WriteIndex): Promise<void> => {
    const former = join(folder, String(edition));
    edition += 1;
    const fresh = join(folder, String(edition));
    await mkdir(fresh, { recursive: true });
    await write(fresh);
    serve = sirv(fresh, { dev: true });
    await rm(former, { recursive: true, force: true });
  };
  return {
    update: (write) => {
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          work = work.then(() => renew(write)).catch(onError);
        },
        serve === null ? 0 : pauseMs,
      );
    },
    plugin: (indexPath) => ({
      name: 'ke-hoach-mo:search',
      configureServer: ({ middlewares }) => {
        middlewares.use(async (request, response, next) => {
          if (!request.url?.startsWith(indexPath)) return next();
          if (serve === null) await work;
          if (serve === null) return next();
          serve(request, response, next);
        });
      },
    }),
  };
}
