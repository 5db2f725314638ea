import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { htmlValidateConfig } from './html-validate-config.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlValidateConfig));
const pages = await readPages(siteFolder);

test.each(pages)('$file is valid HTML', async ({ file, html }) => {
  expect(await faultsOf(html, file)).toEqual([]);
});

test('an inline style, a stray end tag and an unnamed button are faults', async () => {
  const html =
    '<!DOCTYPE html><html lang="vi"><head><title>x</title></head><body><p style="color: red">x</p></div><button type="button"></button></body></html>';
  expect((await faultsOf(html, 'x.html')).map((fault) => fault.split(' ')[1])).toEqual([
    'no-inline-style',
    'close-order',
    'text-content',
  ]);
});

async function faultsOf(html: string, file: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .map(
      ({ line, column, ruleId, message, selector }) =>
        `${file}:${line}:${column} ${ruleId} ${message} (${selector})`,
    );
}
