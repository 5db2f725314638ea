import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';
import { pictureTypes } from './picture-type.ts';

/** The components that a prose page may use; they take no attributes and no content. */
export const proseComponents: readonly string[] = ['SiteContact', 'StatusRules'];

// `//x` and `/\x` are other sites to a browser.
const safeLink = /^(https?:\/\/|mailto:|\/(?![/\\])|#)/i;
const pictureFile = /^\.\/[a-z0-9-]+\.(png|jpe?g|webp|avif|gif)$/;

/**
 * What a prose page, which Astro compiles and runs, may not hold: code, unknown components, and links or pictures that
 * would run or fetch anything. Null where the node is fine. The one judge of both the checks and the compiler.
 */
export function refuseProseNode(node: Nodes, place: Place): Finding | null {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return findingAt(place, 'page-code', { excerpt: node.value.split('\n')[0] ?? '' });
    case 'html':
      return findingAt(place, 'page-html', null);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseComponent(node, place);
    // An address apart from its link or picture may serve either.
    case 'link':
    case 'definition':
      return safeLink.test(node.url) ? null : findingAt(place, 'page-link', { url: node.url });
    case 'image':
      return pictureFile.test(node.url)
        ? null
        : findingAt(place, 'page-picture', { url: node.url, allowed: pictureTypes });
    case 'imageReference':
      return findingAt(place, 'page-picture-apart', null);
    default:
      return null;
  }
}

function refuseComponent(
  { name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement,
  place: Place,
): Finding | null {
  if (name === null || !proseComponents.includes(name)) {
    const nearest = findNearest(name ?? '', proseComponents);
    const facts = { name: name ?? '', allowed: proseComponents, nearest };
    return findingAt(place, 'page-component-unknown', facts);
  }
  return attributes.length + children.length === 0
    ? null
    : findingAt(place, 'page-component-filled', { name });
}
