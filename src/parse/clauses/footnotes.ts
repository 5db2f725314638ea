import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { Footnote } from '../../domain/clauses/clause.ts';
import { findingAt } from '../../schema/finding.ts';
import { toInlines } from './inline.ts';
import type { Scribe } from './scribe.ts';

/** The printed footnotes of a document; those that no mark in the text calls are reported. */
export function toFootnotes(root: Root, scribe: Scribe): readonly Footnote[] {
  const footnotes: Footnote[] = [];
  for (const node of footnoteDefinitions(root.children)) {
    const id = `chu-thich-${node.identifier}`;
    const [first, ...rest] = node.children;
    const words = first?.type === 'paragraph' ? toInlines(first.children, id, scribe) : [];
    if (first?.type !== 'paragraph' || rest.length > 0) {
      scribe.report(findingAt(scribe.placeOf(node), 'footnote-shape', { key: node.identifier }));
    }
    footnotes.push({ key: node.identifier, id, words, place: scribe.placeOf(node) });
    if (!scribe.usedFootnotes.delete(node.identifier)) {
      scribe.report(findingAt(scribe.placeOf(node), 'footnote-uncalled', { key: node.identifier }));
    }
  }
  return footnotes;
}

/** The footnotes of a document in the order of the file, those written inside an annex or decision included. */
function footnoteDefinitions(nodes: readonly RootContent[]): readonly FootnoteDefinition[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteDefinition') return [node];
    return node.type === 'mdxJsxFlowElement' ? footnoteDefinitions(node.children) : [];
  });
}
