import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding } from '../schema/finding.ts';
import { toMdxFinding } from './mdx-faults.ts';
import { findUnreadableLine } from './mdx-limits.ts';

const plainProcessor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/** An MDX file, parsed and never run: its tree, or what keeps it from having one, and the text of its frontmatter. */
export interface ParsedMdx {
  readonly text: string;
  readonly root: Root | null;
  readonly findings: readonly Finding[];
  /** Null where the file has no frontmatter. */
  readonly yaml: string | null;
}

/** Parses Markdown, GFM and the syntax of MDX. A text that is no MDX still has a frontmatter to tell about. */
export function parseMdx(text: string, file: string): ParsedMdx {
  const unreadable = findUnreadableLine(text, file);
  if (unreadable !== null) return { text, root: null, findings: [unreadable], yaml: yamlAlone(text) };
  try {
    const root = processor.parse(text);
    return { text, root, findings: [], yaml: yamlOf(root) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const findings = [toMdxFinding(text, file, error)];
    return { text, root: null, findings, yaml: yamlAlone(text) };
  }
}

/** The frontmatter of a text whose rest cannot be read. */
function yamlAlone(text: string): string | null {
  const end = text.indexOf('\n---');
  return end < 0 ? null : yamlOf(plainProcessor.parse(text.slice(0, end + '\n---'.length)));
}

function yamlOf({ children }: Root): string | null {
  return children.find((node): node is Yaml => node.type === 'yaml')?.value ?? null;
}
