import type { RootContent } from 'mdast';
import type { Scribe } from './scribe.ts';

/** Reports a block that a plan cannot hold: code, or a form that a printed document does not have. */
export function refuseBlock(node: RootContent, scribe: Scribe): void {
  const isCode =
    node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  scribe.report({
    rule: isCode ? 'mdx-code' : 'clause-structure',
    place: scribe.placeOf(node),
    message: isCode
      ? `đoạn “${'value' in node ? node.value.split('\n')[0] : ''}” là mã lệnh (import, export hoặc biểu thức); toàn văn kế hoạch chỉ được có chữ.`
      : `khối ${node.type} không dùng được trong toàn văn kế hoạch (chỉ có tiêu đề, đoạn, gạch đầu dòng, bảng).`,
    fix: isCode ? 'Xóa đoạn này.' : 'Viết lại thành đoạn chữ thường.',
  });
}

/** “kinh tế - xã hội” broken before its dash reads as an item: a list needs a blank line after a paragraph. */
export function refuseWrapped(node: RootContent, before: RootContent | undefined, scribe: Scribe): void {
  if (node.type !== 'list' || before?.type !== 'paragraph') return;
  if (node.position?.start.line !== (before.position?.end.line ?? 0) + 1) return;
  scribe.report({
    rule: 'clause-structure',
    place: scribe.placeOf(node),
    message: 'mục gạch đầu dòng đứng ngay dưới một đoạn, không rõ là mục mới hay đoạn bị ngắt dòng.',
    fix: 'Nếu là mục mới, để một dòng trống phía trên; nếu là đoạn bị ngắt dòng, nối lại thành một dòng.',
  });
}
