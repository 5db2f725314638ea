import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { EditorialNote, Inline } from '../../domain/clauses/clause.ts';
import { findingAt } from '../../schema/finding.ts';
import { noteComponent, noteKinds, planComponents } from './components.ts';
import type { Scribe } from './scribe.ts';

/** Cuts the first `length` characters, which must all be text, off a run of inlines. */
export function cutStart(words: readonly Inline[], length: number): readonly Inline[] {
  const [first, ...rest] = words;
  if (first?.type !== 'text') return words;
  const value = first.value.slice(length);
  return value === '' ? rest : [{ type: 'text', value }, ...rest];
}

/** Converts the phrasing content of one block; notes are handed to the scribe, who numbers them. */
export function toInlines(
  nodes: readonly PhrasingContent[],
  clauseId: string,
  scribe: Scribe,
): readonly Inline[] {
  const words: Inline[] = [];
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        refuseLooseMarks(node, scribe);
        pushText(words, node.value.replaceAll(/\s*\n\s*/g, ' '));
        break;
      case 'break':
        pushText(words, ' ');
        break;
      case 'footnoteReference':
        words.push({ type: 'footnote', key: node.identifier });
        scribe.usedFootnotes.add(node.identifier);
        break;
      case 'link':
        // A web address printed in the document becomes a link by itself (GFM); its words are the document's.
        if (isLiteralAddress(node)) pushText(words, plainText(node));
        else refuse(node, scribe);
        break;
      case 'mdxJsxTextElement':
        pushNote(words, node, clauseId, scribe);
        break;
      default:
        refuse(node, scribe);
    }
  }
  return words;
}

/** Markdown reads the mark of a footnote that is not written (`[^2]`) as plain characters. */
function refuseLooseMarks(node: Text, scribe: Scribe): void {
  for (const { index, 1: key = '' } of node.value.matchAll(/\[\^([^\]]+)\]/g)) {
    const place = scribe.placeOf(node);
    const mark = { ...place, column: place.column + index };
    scribe.report(findingAt(mark, 'footnote-unwritten', { key }));
  }
}

function pushText(words: Inline[], value: string): void {
  const last = words.at(-1);
  if (last?.type === 'text') words[words.length - 1] = { type: 'text', value: last.value + value };
  else words.push({ type: 'text', value });
}

/** The last so many characters; a paragraph of a thousand notes is not put together a thousand times. */
function lastWords(words: readonly Inline[], length: number): string {
  let found = '';
  for (let at = words.length - 1; at >= 0 && found.length < length; at -= 1) {
    const inline = words[at];
    if (inline?.type === 'text') found = inline.value + found;
  }
  return found.slice(-length);
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function isLiteralAddress(node: Extract<PhrasingContent, { type: 'link' }>): boolean {
  const printed = plainText(node);
  return [printed, `http://${printed}`, `mailto:${printed}`].includes(node.url);
}

function isPlain(node: PhrasingContent): boolean {
  return node.type === 'text' || (node.type === 'link' && isLiteralAddress(node));
}

function refuse(node: Nodes, scribe: Scribe): void {
  const place = scribe.placeOf(node);
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    scribe.report(findingAt(place, 'code-inline', { code: node.value }));
    return;
  }
  scribe.report(findingAt(place, 'format-refused', { text: plainText(node), format: node.type }));
}

function attribute(element: MdxJsxTextElement, name: string): string | null {
  const found = element.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}

function isNoteKind(kind: string | null): kind is EditorialNote['kind'] {
  return noteKinds.some((known) => known === kind);
}

function pushNote(words: Inline[], element: MdxJsxTextElement, clauseId: string, scribe: Scribe): void {
  const place = scribe.placeOf(element);
  const name = element.name ?? '';
  if (name !== noteComponent) {
    scribe.report(scribe.unknownComponent(name, planComponents, place));
    return;
  }
  if (!scribe.hasOnlyPlainAttributes(element, ['on', 'kind'])) return;
  const formatted = element.children.filter((child) => !isPlain(child));
  for (const child of formatted) refuse(child, scribe);
  if (formatted.length > 0) return;
  const on = attribute(element, 'on');
  const kind = attribute(element, 'kind');
  const text = element.children.map(plainText).join('').trim();
  if (on === null || text === '' || !isNoteKind(kind)) {
    const facts = { on: on ?? '', kind: kind ?? '', kinds: noteKinds };
    scribe.report(findingAt(place, 'note-incomplete', facts));
    return;
  }
  const before = lastWords(words, on.length + 10);
  if (!before.endsWith(on)) scribe.report(findingAt(place, 'note-misplaced', { on, before }));
  words.push({ type: 'note', id: scribe.addNote({ clauseId, on, kind, text, place }) });
}
