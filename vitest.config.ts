import { defineConfig } from 'vitest/config';
import { SlowestReporter } from './src/testing/slowest-reporter.ts';

const siteTests = 'src/testing/**/*.site.test.ts';

/** Two projects: unit tests beside the code, and tests of the whole built site in `src/testing/`. */
export default defineConfig({
  test: {
    // A line a file, and what took longest at the end instead of a line for every slow test.
    reporters: ['default', new SlowestReporter()],
    slowTestThreshold: Number.POSITIVE_INFINITY,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [siteTests],
          // Unit tests share no state but modules: one worker's modules serve all its files.
          isolate: false,
          pool: 'threads',
          // The machine may be shared; a property of many runs is no slower for it.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: [siteTests],
          globalSetup: ['src/testing/global-setup.ts'],
          // One worker reads and parses the pages of the site once for all its files.
          isolate: false,
          // Half of the time is the browser's, which runs beside the tests.
          maxWorkers: 2,
          // A build takes about five seconds alone, and the machine may be shared.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
