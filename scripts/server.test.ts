import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from './server.ts';

const files: Readonly<Record<string, string>> = {
  'index.html': '<p>đầu</p>',
  '404.html': '<p>không có</p>',
  'du-lieu/bang.csv': 'tỉnh\n',
  'nguon/goc.txt': 'văn bản',
  'ke-hoach/x.md': '# Kế hoạch',
  'ke-hoach/x.json': '{}',
};
let folder = '';
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  server = await startServer({ folder, base: '/trang', port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, options: RequestInit = {}) => fetch(server.address + path, options);

describe('the server of a built site', () => {
  test('answers with the files, below the base path alone', async () => {
    expect(await (await get('')).text()).toBe(files['index.html']);
    expect(await (await get('?q=1')).text()).toBe(files['index.html']);
    const outside = await fetch(new URL('/', server.address));
    expect([outside.status, await outside.text()]).toEqual([404, files['404.html']]);
    expect((await fetch(new URL('/trangkhac', server.address))).status).toBe(404);
  });

  test('names UTF-8 for every text, so that no browser guesses', async () => {
    const types = Object.keys(files).map(async (file) => (await get(file)).headers.get('content-type'));
    expect(await Promise.all(types)).toEqual([
      'text/html;charset=utf-8',
      'text/html;charset=utf-8',
      'text/csv; charset=utf-8',
      'text/plain; charset=utf-8',
      'text/markdown; charset=utf-8',
      'application/json',
    ]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await get('', { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('gives the head of a page without its body', async () => {
    const response = await get('', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test.each(['bytes=5-1', 'bytes=0-1', 'bytes=-1', 'bytes=99999-', 'bytes=a-b', 'x'])(
    'answers with the whole file to Range: %s, and lives on',
    async (range) => {
      const response = await get('', { headers: { range } });
      expect([response.status, await response.text()]).toEqual([200, files['index.html']]);
    },
  );

  test('outlives a request that is none', async () => {
    const { port } = new URL(server.address);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end('GET /%%%/../.. HTTP/1.1\r\n\r\n'));
      socket
        .on('close', () => resolve())
        .on('error', () => {})
        .resume();
    });
    expect((await get('')).status).toBe(200);
    expect((await get('%E0%A4%A')).status).toBe(404);
    expect((await get('%00')).status).toBe(404);
  });

  test('says in one sentence that the port is taken, and takes the next only where none was asked for', async () => {
    const { port } = new URL(server.address);
    await expect(startServer({ folder, base: '/', port: Number(port) })).rejects.toThrow(
      `Cổng ${port} đang có chương trình khác dùng`,
    );
    const [first, second] = [
      await startServer({ folder, base: '/', port: null }),
      await startServer({ folder, base: '/', port: null }),
    ];
    expect(first.address).not.toBe(second.address);
    await Promise.all([first.close(), second.close()]);
  });

  test('says in one sentence that there is no site', async () => {
    const nothing = join(folder, 'khong-co');
    await expect(startServer({ folder: nothing, base: '/', port: 0 })).rejects.toThrow(
      'chạy npm run build trước',
    );
  });
});
