import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { buildInto } from './run-script.ts';

test('two builds of the same input for the same day are byte-identical', async () => {
  const second = '.cache/test-second';
  await buildInto(second);
  const files = await listFiles(siteFolder);
  expect(files.length).toBeGreaterThan(50);
  expect(await listFiles(second)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(siteFolder, file)).equals(readFileSync(join(second, file))),
  );
  expect(differing).toEqual([]);
});
