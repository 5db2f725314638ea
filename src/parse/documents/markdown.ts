import type { FootnoteDefinition, Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import type { DocumentFootnote, ReadDocument } from '../../domain/documents/read-document.ts';
import { deepest, findUnreadableLine, longestLine } from '../mdx-limits.ts';
import { type MarkdownContext, readMarkdownBlocks } from './markdown/blocks.ts';
import { createNotebook } from './notebook.ts';

/** In characters: ten times the longest plan. The reader of Markdown takes a second for so much. */
export const mostMarkdown = 1_000_000;
/** Lines without an empty one between them. For ten times as many the reader of Markdown takes ten seconds. */
const mostLines = 2_000;

// A single tilde stays what it is: “~15” is about fifteen.
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false });

/** Reads Markdown as it is printed: headings, lists with their labels, tables, footnotes; a frontmatter is left out. */
export function parseMarkdown(source: string): Reading<ReadDocument> {
  if (source.length > mostMarkdown) {
    return refuse('too-long', { length: source.length, most: mostMarkdown, unit: 'characters' });
  }
  const lines = longestStretch(source);
  if (lines > mostLines)
    return refuse('too-long', { length: lines, most: mostLines, unit: 'lines-together' });
  const unreadable = findUnreadableLine(source, '');
  if (unreadable?.code === 'file-too-deep') return refuse('too-deep', { most: deepest });
  if (unreadable !== null) {
    return refuse('too-long', { length: source.length, most: longestLine, unit: 'characters' });
  }
  const root = processor.parse(source);
  const notebook = createNotebook();
  const context = { source, notebook };
  const blocks = readMarkdownBlocks(root.children, context);
  const footnotes = definitionsIn(root).map((definition) => toFootnote(definition, context));
  return { read: { blocks, footnotes, changes: notebook.changes, doubts: notebook.doubts } };
}

function longestStretch(source: string): number {
  let longest = 0;
  let length = 0;
  for (const line of source.split('\n')) {
    length = line.trim() === '' ? 0 : length + 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function definitionsIn(node: Nodes): readonly FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}

function toFootnote(definition: FootnoteDefinition, context: MarkdownContext): DocumentFootnote {
  const { notebook, source } = context;
  const there = { source, notebook: notebook.at(notebook.here()) };
  const blocks = readMarkdownBlocks(definition.children, there);
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  return { key: definition.label ?? definition.identifier, text: texts.join('\n') };
}
