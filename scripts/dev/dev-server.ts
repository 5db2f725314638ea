import { dev } from 'astro';
import type { Settings } from '../../src/load/settings.ts';
import { createLinks } from '../../src/links/links.ts';
import type { Finding } from '../../src/schema/finding.ts';
import type { Workspace } from '../build/workspace.ts';
import { findPort } from '../listen.ts';
import { corpusPlugin, importWith } from './corpus-plugin.ts';
import { createDevSearch } from './dev-search.ts';

interface Options {
  readonly isVerbose: boolean;
  readonly onFindings: (findings: readonly Finding[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Serves the site as it is being written, on this machine only; gives the address. */
export async function startDevServer(
  settings: Settings,
  workspace: Workspace,
  { isVerbose, onFindings, onError }: Options,
): Promise<string> {
  const { basePath } = settings;
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] ??= 'true';
  const port = await findPort(settings.port);
  const logLevel = isVerbose ? 'info' : 'error';
  const search = createDevSearch(workspace.site, onError);
  const corpus = corpusPlugin(settings, {
    onError,
    onChecked: ({ findings, site }, server) => {
      onFindings(findings);
      if (site === null) return;
      search.update(async (folder) => {
        const { indexSite } = await importWith<typeof import('../index-site.ts')>(
          server,
          '/scripts/index-site.ts',
        );
        await indexSite(folder, site.corpus, basePath);
      });
    },
  });
  const server = await dev({
    logLevel,
    cacheDir: workspace.cache,
    server: { host: '127.0.0.1', port },
    vite: {
      logLevel,
      plugins: [corpus, search.plugin(createLinks('/').searchIndex)],
      server: { strictPort: true, watch: { ignored: ['**/.cache/**', '**/dist/**', '**/.dist/**'] } },
    },
  });
  return `http://127.0.0.1:${server.address.port}${basePath.replace(/\/$/, '')}/`;
}
