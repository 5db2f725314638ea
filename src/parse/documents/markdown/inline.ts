import type { Nodes, PhrasingContent } from 'mdast';
import type { Notebook } from '../notebook.ts';
import type { Piece } from '../pieces.ts';

type Look = Omit<Piece, 'text'>;

const plain: Look = { isBold: false, isItalic: false };

/** The letters of a line of Markdown, without its marks. What is not letters, or struck through, is told. */
export function readMarkdownInline(
  nodes: readonly PhrasingContent[],
  notebook: Notebook,
  look: Look = plain,
): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ ...look, text: node.value }];
      case 'break':
        // A forced line end; one that Markdown joins is `\n` within letters.
        return [{ ...look, text: '\u2028' }];
      case 'strong':
        return readMarkdownInline(node.children, notebook, { ...look, isBold: true });
      case 'emphasis':
        return readMarkdownInline(node.children, notebook, { ...look, isItalic: true });
      case 'link':
      case 'linkReference':
        return readMarkdownInline(node.children, notebook, look);
      case 'delete':
        notebook.doubt('struck-out', lettersIn(node));
        return readMarkdownInline(node.children, notebook, look);
      case 'footnoteReference':
        return [{ ...look, text: `[^${node.label ?? node.identifier}]` }];
      case 'image':
      case 'imageReference':
        notebook.doubt('picture', node.alt ?? '');
        return [];
      case 'html':
        return [{ ...look, text: lettersOfHtml(node.value, notebook) }];
      default:
        return [];
    }
  });
}

/** The letters within tags; a tag that breaks the line does so. A remark that only the writer sees is left out. */
export function lettersOfHtml(html: string, notebook: Notebook): string {
  if (html.startsWith('<!--')) {
    notebook.doubt('comment', html.slice('<!--'.length));
    return '';
  }
  return html.replaceAll(/<br\s*\/?>/gi, '\u2028').replaceAll(/<[^<>]*>/g, '');
}

function lettersIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(lettersIn).join('') : '';
}
