import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pageSchema } from '../schema/page.ts';
import { refuseProseNode } from './prose-refusals.ts';

/**
 * Looks at the very tree and frontmatter that Astro compiles, and stops the build at anything that would run: two
 * parsers may find a frontmatter's end in two places, so what was checked need not be what is compiled.
 * @throws Error that names the file and the first thing refused.
 */
export function remarkRefuseCode() {
  return (tree: Root, file: VFile): void => {
    for (const field of frontmatterFields(file)) {
      if (!(field in pageSchema.shape)) stop(file, 1, `trường “${field}” không có trong khuôn dạng.`);
    }
    visit(tree, (node: Nodes) => {
      const refusal = refuseProseNode(node);
      if (refusal !== null) stop(file, node.position?.start.line ?? 1, refusal.message);
    });
  };
}

/** A layout named there would be imported and run. */
function frontmatterFields({ data }: VFile): readonly string[] {
  const { astro } = data;
  const frontmatter = astro instanceof Object && 'frontmatter' in astro ? astro.frontmatter : {};
  return Object.keys(frontmatter instanceof Object ? frontmatter : {});
}

function stop(file: VFile, line: number, message: string): never {
  throw new Error(`${file.path}:${line} — ${message}`);
}
