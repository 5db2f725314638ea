import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { type Finding, findingAt } from '../schema/finding.ts';

const plainProcessor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/** An MDX file, parsed and never run: its tree, or what keeps it from having one, and the text of its frontmatter. */
export interface ParsedMdx {
  readonly root: Root | null;
  readonly findings: readonly Finding[];
  /** Empty where the file has no frontmatter. */
  readonly yaml: string;
}

/** Parses Markdown, GFM and the syntax of MDX. A text that is no MDX still has a frontmatter to tell about. */
export function parseMdx(text: string, file: string): ParsedMdx {
  const root = toRoot(text, file);
  const blocks = 'code' in root ? plainProcessor.parse(text).children : root.children;
  const yaml = blocks.find((node): node is Yaml => node.type === 'yaml')?.value ?? '';
  return 'code' in root ? { root: null, findings: [root], yaml } : { root, findings: [], yaml };
}

function toRoot(text: string, file: string): Root | Finding {
  try {
    return processor.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // Of a tag left open the message names the opening tag: `<Annex>` (3:1-3:8).
    const opening = /\((\d+):(\d+)-/.exec(error.reason);
    const line = Number(opening?.[1] ?? error.line ?? 1);
    const column = Number(opening?.[2] ?? error.column ?? 1);
    return findingAt({ file, line, column }, 'mdx-syntax', { fault: error.reason });
  }
}
