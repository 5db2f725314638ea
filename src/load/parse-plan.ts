import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { isMap, isScalar, LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import type { PlanDocument } from '../domain/clauses/clause.ts';
import { toPlanDocument } from '../domain/clauses/tree.ts';
import type { Finding, Place } from '../schema/finding.ts';
import { type PlanMeta, planMetaSchema } from '../schema/plan.ts';
import { valueIn } from './parse-json.ts';
import { schemaFields } from './schema-fields.ts';
import { inVietnamese, toSchemaFindings } from './zod-findings.ts';

/** What came of parsing one plan file. */
export interface ParsedPlan {
  readonly meta: PlanMeta | null;
  readonly document: PlanDocument | null;
  readonly findings: readonly Finding[];
  readonly locateMeta: (path: readonly PropertyKey[]) => Place;
}

const plainProcessor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/** Parses `content/plans/<plan>.mdx` without running it. Everything wrong with it becomes a finding. */
export function parsePlan(text: string, file: string): ParsedPlan {
  const root = parseMdx(text, file);
  // A text that is no MDX still has a frontmatter to tell about.
  const blocks = 'rule' in root ? plainProcessor.parse(text).children : root.children;
  const yaml = blocks.find((node): node is Yaml => node.type === 'yaml');
  const frontmatter = parseFrontmatter(yaml?.value ?? '', file);
  const findings: Finding[] = [...frontmatter.findings];
  if ('rule' in root)
    return { meta: null, document: null, findings: [...findings, root], locateMeta: frontmatter.locate };
  const document = toPlanDocument(root, text, file, (problem) => {
    findings.push({ ...problem.place, rule: problem.rule, message: problem.message, fix: problem.fix });
  });
  return { meta: frontmatter.meta, document, findings, locateMeta: frontmatter.locate };
}

function parseMdx(text: string, file: string): Root | Finding {
  try {
    return processor.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // Of a tag left open the message names the opening tag: `<Annex>` (3:1-3:8).
    const opening = /\((\d+):(\d+)-/.exec(error.reason);
    return {
      file,
      line: Number(opening?.[1] ?? error.line ?? 1),
      column: Number(opening?.[2] ?? error.column ?? 1),
      rule: 'mdx-code',
      message: `không đọc được vì có mã lệnh hoặc thẻ viết dở (${error.reason}).`,
      fix: 'Chữ “<” và “{” của văn bản phải viết là \\< và \\{; thẻ mở nào cũng phải có thẻ đóng.',
    };
  }
}

interface Frontmatter {
  readonly meta: PlanMeta | null;
  readonly findings: readonly Finding[];
  readonly locate: (path: readonly PropertyKey[]) => Place;
}

function parseFrontmatter(yaml: string, file: string): Frontmatter {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: counter });
  // The frontmatter starts on the line after the opening dashes.
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  const locate = (path: readonly PropertyKey[]): Place => at(keyOffset(parsed, path));
  const syntax: Finding[] = parsed.errors.map((error) => ({
    ...at(error.pos[0]),
    rule: 'yaml-syntax',
    message: `phần đầu tệp viết sai cú pháp (${error.message.split('\n')[0] ?? ''}).`,
    fix: 'Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép.',
  }));
  visitYaml(parsed, {
    Alias: (_, { range, source }) => {
      const message = `phần đầu tệp viết sai cú pháp (“*${source}” là tham chiếu YAML, không phải chữ).`;
      syntax.push({
        ...at(range?.[0] ?? 0),
        rule: 'yaml-syntax',
        message,
        fix: 'Đặt cả giá trị trong ngoặc kép.',
      });
    },
  });
  if (syntax.length > 0) return { meta: null, findings: syntax, locate };
  const raw: unknown = parsed.toJS();
  const result = planMetaSchema.safeParse(raw, inVietnamese);
  if (result.success) return { meta: result.data, findings: [], locate };
  const findings = toSchemaFindings(
    result.error,
    locate,
    (path) => valueIn(raw, path),
    schemaFields(planMetaSchema),
  );
  return { meta: null, findings, locate };
}

function keyOffset(parsed: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? parsed.contents : parsed.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = parsed.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}
