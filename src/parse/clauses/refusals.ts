import type { RootContent } from 'mdast';
import { findingAt } from '../../schema/finding.ts';
import type { Scribe } from './scribe.ts';

/** Reports a block that a plan cannot hold: code, or a form that a printed document does not have. */
export function refuseBlock(node: RootContent, scribe: Scribe): void {
  const isCode =
    node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  const place = scribe.placeOf(node);
  scribe.leaveOut(
    isCode
      ? findingAt(place, 'code-block', { excerpt: node.value.split('\n')[0] ?? '' })
      : findingAt(place, 'block-refused', { block: node.type }),
  );
}

/** “kinh tế - xã hội” broken before its dash reads as an item: a list needs a blank line after a paragraph. */
export function refuseWrapped(node: RootContent, before: RootContent | undefined, scribe: Scribe): void {
  if (node.type !== 'list' || before?.type !== 'paragraph') return;
  if (node.position?.start.line !== (before.position?.end.line ?? 0) + 1) return;
  scribe.report(findingAt(scribe.placeOf(node), 'item-after-paragraph', null));
}
