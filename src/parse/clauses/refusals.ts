import type { PhrasingContent, RootContent } from 'mdast';
import { findingAt, type Place } from '../../schema/finding.ts';
import type { Scribe } from './scribe.ts';

/** Reports a block that a plan cannot hold: code, or a form that a printed document does not have. */
export function refuseBlock(node: RootContent, scribe: Scribe): void {
  const isCode =
    node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  const place = scribe.placeOf(node);
  scribe.reportUnsure(
    isCode
      ? findingAt(place, 'code-block', { excerpt: node.value.split('\n')[0] ?? '' })
      : findingAt(place, 'block-refused', { block: node.type }),
  );
}

/** What Word writes before an item, with white space after it. */
const bullet = /^\s*([–—−‒•·∙●○◦▪■□▫➢➤✓✔‣⁃o])\s/u;

/** Notes the lines of a paragraph that begin with a mark of Word's where a printed item is meant. */
export function noteBullets(words: readonly PhrasingContent[], place: Place, scribe: Scribe): void {
  for (const [mark, found] of Map.groupBy(bulletsIn(words), (one) => one)) {
    scribe.noteBullets(mark, found.length, place);
  }
}

function bulletsIn([first]: readonly PhrasingContent[]): readonly string[] {
  if (first?.type !== 'text') return [];
  return first.value.split('\n').flatMap((line) => bullet.exec(line)?.[1] ?? []);
}

/** “kinh tế - xã hội” broken before its dash reads as an item: a list needs a blank line after a paragraph. */
export function refuseWrapped(node: RootContent, before: RootContent | undefined, scribe: Scribe): void {
  if (node.type !== 'list' || before?.type !== 'paragraph') return;
  if (node.position?.start.line !== (before.position?.end.line ?? 0) + 1) return;
  // After an item with a mark of Word's there is no doubt, and the mark is told of.
  if (bulletsIn(before.children).length > 0) return;
  scribe.reportUnsure(findingAt(scribe.placeOf(node), 'item-after-paragraph', null));
}
