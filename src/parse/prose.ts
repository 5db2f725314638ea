import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { pageSchema } from '../schema/page.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { parseMdx } from './mdx.ts';
import { pictureTypes, type PictureType } from './picture-type.ts';
import { refuseProseNode } from './prose-refusals.ts';

/** What the files beside a prose page are by their content, by path; null for one that is no picture. */
export type Pictures = ReadonlyMap<string, PictureType | null>;

/**
 * Looks through a prose page, which Astro will compile and run: whatever in it is code is reported, so that the build
 * never runs what an editor pasted, and so is a picture that is none.
 */
export function parseProse(text: string, file: string, pictures: Pictures = new Map()): readonly Finding[] {
  const parsed = parseMdx(text, file);
  const { root, findings } = parsed;
  const refused: Finding[] = [];
  if (root !== null) {
    visit(root, (node: Nodes) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const place = { file, line, column };
      const finding =
        refuseProseNode(node, place) ??
        (node.type === 'image' ? missPicture(node.url, place, pictures) : null);
      if (finding !== null) refused.push(finding);
    });
  }
  return [...parseFrontmatter(parsed, file, pageSchema).findings, ...findings, ...refused];
}

function missPicture(url: string, place: Place, pictures: Pictures): Finding | null {
  const path = posix.join(posix.dirname(place.file), url);
  const type = pictures.get(path);
  if (type === undefined) return findingAt(place, 'picture-missing', { path });
  return type === null ? findingAt(place, 'picture-fake', { path, allowed: pictureTypes }) : null;
}
