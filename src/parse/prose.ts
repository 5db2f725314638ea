import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Finding } from '../schema/finding.ts';
import { pageSchema } from '../schema/page.ts';
import { findNearest } from '../text/nearest.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { parseMdx } from './mdx.ts';

/** The components that a prose page may use; they take no attributes and no content. */
export const proseComponents: readonly string[] = ['StatusRules'];

/**
 * Looks through a prose page, which Astro will compile and run: whatever in it is code is reported, so that the build
 * never runs what an editor pasted.
 */
export function parseProse(text: string, file: string): readonly Finding[] {
  const { root, findings, yaml } = parseMdx(text, file);
  const code: Finding[] = [];
  if (root !== null) {
    visit(root, (node: Nodes) => {
      const problem = describeCode(node);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      if (problem !== null) code.push({ file, line, column, ...problem });
    });
  }
  return [...parseFrontmatter(yaml, file, pageSchema).findings, ...findings, ...code];
}

type Problem = Pick<Finding, 'rule' | 'message' | 'fix'>;

function describeCode(node: Nodes): Problem | null {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        rule: 'mdx-code',
        message: `đoạn “${node.value.split('\n')[0] ?? ''}” là mã lệnh (import, export hoặc biểu thức); trang chỉ được có chữ.`,
        fix: 'Xóa đoạn này; nếu cần in ngoặc nhọn thì viết \\{ và \\}.',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return describeComponent(node);
    default:
      return null;
  }
}

function describeComponent({
  name,
  attributes,
  children,
}: MdxJsxFlowElement | MdxJsxTextElement): Problem | null {
  const rule = 'mdx-component';
  if (name === null || !proseComponents.includes(name)) {
    const nearest = findNearest(name ?? '', proseComponents);
    return {
      rule,
      message: `thành phần <${name ?? ''}> không được dùng ở đây (chỉ được dùng: ${proseComponents.join(', ')}).`,
      fix: nearest === null ? 'Xóa thẻ, giữ lại chữ bên trong.' : `Có phải bạn muốn viết <${nearest} />?`,
    };
  }
  if (attributes.length + children.length === 0) return null;
  return {
    rule,
    message: `<${name} /> không nhận thuộc tính hay nội dung nào.`,
    fix: `Viết đúng <${name} />.`,
  };
}
