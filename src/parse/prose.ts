import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../schema/finding.ts';
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
  const { root, findings, yaml } = parseMdx(text, file);
  const refused: Finding[] = [];
  if (root !== null) {
    visit(root, (node: Nodes) => {
      const problem =
        refuseProseNode(node) ?? (node.type === 'image' ? missPicture(node.url, file, pictures) : null);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      if (problem !== null) refused.push({ file, line, column, ...problem });
    });
  }
  return [...parseFrontmatter(yaml, file, pageSchema).findings, ...findings, ...refused];
}

function missPicture(
  url: string,
  file: string,
  pictures: Pictures,
): Pick<Finding, 'rule' | 'message' | 'fix'> | null {
  const path = posix.join(posix.dirname(file), url);
  const type = pictures.get(path);
  if (type !== undefined && type !== null) return null;
  const rule = 'prose-picture';
  return type === undefined
    ? { rule, message: `không có tệp hình ${path}.`, fix: 'Lưu hình vào đó, hoặc sửa tên tệp.' }
    : {
        rule,
        message: `tệp ${path} không phải là hình (xét theo nội dung; cần ${pictureTypes.join(', ')}).`,
        fix: 'Lưu lại hình từ chương trình xem ảnh, đừng chỉ đổi đuôi tệp.',
      };
}
