import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { told } from '../testing/told.ts';
import { remarkRefuseCode } from './remark-refuse-code.ts';

const compiler = unified().use(remarkParse).use(remarkMdx).use(remarkRefuseCode, { format: told });

/** What stops the compiler at a body, whatever the checks thought of the file; null where nothing does. */
function stopAt(body: string, frontmatter: Readonly<Record<string, string>> = {}): string | null {
  const file = new VFile({ path: 'content/pages/thu.mdx', value: body, data: { astro: { frontmatter } } });
  try {
    compiler.runSync(compiler.parse(file), file);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('what Astro compiles', () => {
  test('passes where it is prose', () => {
    expect(stopAt('Chữ **đậm**, [liên kết](/ke-hoach/).\n\n<StatusRules />\n', { title: 'Thử' })).toBe(null);
  });

  // Each of these passed the checks once, behind a frontmatter that two parsers ended in two places.
  test.each([
    'export const x = process.exit();',
    "import x from './evil.mjs'",
    '{1 + 1}',
    '<script>alert(1)</script>',
    '![x](./evil.mjs)',
    '[x](javascript:alert(1))',
  ])('stops at %j', (body) => {
    expect(stopAt(`Chữ.\n\n${body}\n`)).toMatch(/^content\/pages\/thu\.mdx:3:1 — /);
  });

  test('stops at a frontmatter that names a layout, which would be imported and run', () => {
    expect(stopAt('Chữ.\n', { title: 'Thử', layout: './evil.mjs' })).toContain('“layout”');
  });
});
