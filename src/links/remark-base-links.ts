import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Puts the base path before every link of a prose page that starts at the site's root (`/ke-hoach/`). */
export function remarkBaseLinks({ base }: { readonly base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root): void => {
    visit(tree, 'link', (node) => {
      if (node.url.startsWith('/') && !node.url.startsWith('//')) node.url = prefix + node.url;
    });
  };
}
