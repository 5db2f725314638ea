import { isMap, isScalar, LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import type { z } from 'zod';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { type Parsed, validate } from './json.ts';
import type { ParsedMdx } from './mdx.ts';
import { toTyped } from './typed.ts';
import { toYamlFinding } from './yaml-faults.ts';
import type { LocatePath } from './zod-findings.ts';

/**
 * Parses and validates the YAML at the head of a file; everything wrong with it becomes a finding. Where it cannot be
 * read its value is the emptiest that fits the schema, and it is not whole.
 */
export function parseFrontmatter<Schema extends z.ZodType>(
  { yaml, text }: Pick<ParsedMdx, 'yaml' | 'text'>,
  file: string,
  schema: Schema,
): Parsed<z.output<Schema>> & { readonly value: z.output<Schema> } {
  const start = { file, line: 1, column: 1 };
  const unread = (findings: readonly Finding[], locate: LocatePath) => ({
    // An empty group that was brought into the schema's types has them.
    value: toTyped(schema, {}).value as z.output<Schema>,
    isWhole: false,
    findings,
    locate,
  });
  if (yaml === null || yaml.trim() === '') return unread([toMissing(text, yaml, start)], () => start);
  const counter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: counter });
  // The frontmatter starts on the line after the opening dashes.
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  const locate = (path: readonly PropertyKey[]): Place => ({ ...at(keyOffset(parsed, path)), path });
  const syntax = parsed.errors.slice(0, 1).map((error) => toYamlFinding(yaml, error, at));
  visitYaml(parsed, {
    Alias: (_, { range, source }) => {
      syntax.push(findingAt(at(range?.[0] ?? 0), 'yaml-alias', { name: source }));
    },
  });
  if (syntax.length > 0) return unread(syntax, locate);
  const { value, ...rest } = validate(parsed.toJS(), schema, locate, []);
  return value === null ? unread(rest.findings, locate) : { value, ...rest, locate };
}

function toMissing(text: string, yaml: string | null, start: Place): Finding {
  if (yaml !== null) return findingAt(start, 'frontmatter-empty', null);
  if (/^---[ \t]*\n/.test(text)) return findingAt(start, 'frontmatter-open', null);
  const begins = text.split('\n')[0] ?? '';
  return findingAt(start, 'frontmatter-missing', { begins: begins.slice(0, 60) });
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
