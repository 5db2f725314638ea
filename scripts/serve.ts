import { startServer } from './server.ts';

const { address } = await startServer({
  folder: process.env['OUT_DIR'] ?? 'dist',
  base: process.env['BASE_PATH'] ?? '/',
  port: Number(process.env['PORT'] ?? 4321),
});
console.log(`Trang đang chạy tại ${address}`);
console.log('Nhấn Ctrl+C để dừng.');
