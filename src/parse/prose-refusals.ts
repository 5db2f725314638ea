import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Finding } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';
import { pictureTypes } from './picture-type.ts';

/** The components that a prose page may use; they take no attributes and no content. */
export const proseComponents: readonly string[] = ['StatusRules'];

/** What is wrong with a node, without its place. */
export type Refusal = Pick<Finding, 'rule' | 'message' | 'fix'>;

// `//x` and `/\x` are other sites to a browser.
const safeLink = /^(https?:\/\/|mailto:|\/(?![/\\])|#)/i;
const pictureFile = /^\.\/[a-z0-9-]+\.(png|jpe?g|webp|avif|gif)$/;

/**
 * What a prose page, which Astro compiles and runs, may not hold: code, unknown components, and links or pictures that
 * would run or fetch anything. Null where the node is fine. The one judge of both the checks and the compiler.
 */
export function refuseProseNode(node: Nodes): Refusal | null {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        rule: 'mdx-code',
        message: `đoạn “${node.value.split('\n')[0] ?? ''}” là mã lệnh (import, export hoặc biểu thức); trang chỉ được có chữ.`,
        fix: 'Xóa đoạn này; nếu cần in ngoặc nhọn thì viết \\{ và \\}.',
      };
    case 'html':
      return { rule: 'mdx-code', message: 'trang không được có mã HTML.', fix: 'Xóa đoạn này.' };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseComponent(node);
    case 'link':
      return refuseAddress(node.url, safeLink.test(node.url));
    case 'image':
      return refusePicture(node.url);
    // An address apart from its link or picture may serve either.
    case 'definition':
      return refuseAddress(node.url, safeLink.test(node.url));
    case 'imageReference':
      return {
        rule: 'prose-picture',
        message: 'hình có địa chỉ viết tách ra ở chỗ khác.',
        fix: 'Viết liền: ![mô tả](./ten-tep.png).',
      };
    default:
      return null;
  }
}

function refuseAddress(url: string, isSafe: boolean): Refusal | null {
  if (isSafe) return null;
  return {
    rule: 'prose-link',
    message: `liên kết “${url}” không dùng được (chỉ nhận https://, http://, mailto:, địa chỉ trong trang bắt đầu bằng “/”, hoặc “#”).`,
    fix: 'Sửa địa chỉ, hoặc bỏ liên kết, giữ lại chữ.',
  };
}

function refusePicture(url: string): Refusal | null {
  if (pictureFile.test(url)) return null;
  return {
    rule: 'prose-picture',
    message: `hình “${url}” không dùng được (cần một tệp hình đặt cùng thư mục, viết ./ten-tep.png; các loại: ${pictureTypes.join(', ')}).`,
    fix: 'Lưu hình vào cùng thư mục với trang, tên không dấu, rồi viết ./ và tên tệp.',
  };
}

function refuseComponent({
  name,
  attributes,
  children,
}: MdxJsxFlowElement | MdxJsxTextElement): Refusal | null {
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
