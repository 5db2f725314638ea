import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startServer } from './server.ts';

// A province that does not exist, with every status there is: what the site looks like once reports come in.
const folder = '.cache/demo';
const sample = {
  CORPUS_ROOT: 'src/testing/tinh-mau',
  OUT_DIR: folder,
  SAMPLE_DATA: '1',
  // A day soon after its last report; on later days its deadlines would all lie in the past.
  AS_OF: process.env['AS_OF'] ?? '2026-02-15',
};

const build = spawn(process.execPath, ['scripts/build.ts'], {
  env: { ...process.env, ...sample },
  stdio: 'inherit',
});
const [exitCode] = await once(build, 'close');
if (exitCode === 0) {
  const base = process.env['BASE_PATH'] ?? '/';
  const { address } = await startServer({ folder, base, port: Number(process.env['PORT'] ?? 4321) });
  console.log(`Trang mẫu (Tỉnh Mẫu, không có thật) đang chạy tại ${address}`);
  console.log('Nhấn Ctrl+C để dừng.');
} else {
  process.exitCode = 1;
}
