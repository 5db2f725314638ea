import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Finding, findingAt } from '../schema/finding.ts';
import { pageSchema } from '../schema/page.ts';
import { refuseProseNode } from './prose-refusals.ts';

/**
 * Looks at the very tree and frontmatter that Astro compiles, and stops the build at anything that would run: two
 * parsers may find a frontmatter's end in two places, so what was checked need not be what is compiled.
 * @throws Error that says the first thing refused, in the words of `format`.
 */
export function remarkRefuseCode({ format }: { readonly format: (finding: Finding) => string }) {
  return (tree: Root, { path: file, data }: VFile): void => {
    const stop = (finding: Finding | null): void => {
      if (finding !== null) throw new Error(format(finding));
    };
    for (const field of frontmatterFields(data)) {
      if (field in pageSchema.shape) continue;
      stop(findingAt({ file, line: 1, column: 1 }, 'field-unknown', { field, nearest: null }));
    }
    visit(tree, (node: Nodes) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      stop(refuseProseNode(node, { file, line, column }));
    });
  };
}

/** A layout named there would be imported and run. */
function frontmatterFields({ astro }: VFile['data']): readonly string[] {
  const frontmatter = astro instanceof Object && 'frontmatter' in astro ? astro.frontmatter : {};
  return Object.keys(frontmatter instanceof Object ? frontmatter : {});
}
