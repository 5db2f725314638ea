import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  // Nothing that is asked for needs the texts of the styles or the length of a sound.
  preload: false,
};

/** Makes a loaded page ready to be asked for violations, as often as wanted. */
export async function addAxe(page: Page): Promise<void> {
  await page.addScriptTag({ path: axePath });
}

/** Where the page as it stands breaks WCAG 2.2 AA: `rule at selector: what to do`, one for each element. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(async (given) => {
    // axe-core puts itself there; its types describe the module only.
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    return axe.run(given);
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
