import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A file that the page loads. */
export interface ClientFile {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** The script, the styles and the fonts of the page by their addresses; made in memory, nothing is written. */
export async function bundleClient(): Promise<ReadonlyMap<string, ClientFile>> {
  const client = fileURLToPath(new URL('client/', import.meta.url));
  const built = await build({
    root: client,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    base: '/',
    build: {
      write: false,
      // A picture or a font inside the styles would be of another origin.
      assetsInlineLimit: 0,
      modulePreload: false,
      minify: false,
      target: 'es2024',
      rolldownOptions: {
        input: { studio: `${client}main.ts`, style: `${client}studio.css` },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const outputs = [built].flat() as readonly Rolldown.RolldownOutput[];
  return new Map(
    outputs.flatMap(({ output }) => output).map((part) => [`/${part.fileName}`, toClientFile(part)] as const),
  );
}

function toClientFile(part: Rolldown.OutputChunk | Rolldown.OutputAsset): ClientFile {
  const ending = part.fileName.split('.').at(-1) ?? '';
  return {
    type: types[ending] ?? 'application/octet-stream',
    body: part.type === 'chunk' ? part.code : part.source,
  };
}
