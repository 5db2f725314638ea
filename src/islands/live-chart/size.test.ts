import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const LIMIT = 70_000;

test('chart.js with our code weighs at most 70 kB gzipped', { timeout: 60_000 }, async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'src/islands/indicator-chart.ts' } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const bytes = code.map((text) => gzipSync(text, { level: 9 }).length).reduce((sum, one) => sum + one, 0);
  console.info(`indicator chart: ${bytes} bytes gzipped`);
  expect(code.length).toBeGreaterThan(1); // chart.js in a chunk of its own, loaded when the chart comes into view
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});
