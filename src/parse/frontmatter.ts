import { isMap, isScalar, LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import type { z } from 'zod';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { type Parsed, valueIn } from './json.ts';
import { schemaFields } from './schema-fields.ts';
import { toSchemaFindings } from './zod-findings.ts';

/** Parses and validates the YAML between the opening dashes of a file; everything wrong with it becomes a finding. */
export function parseFrontmatter<Schema extends z.ZodType>(
  yaml: string,
  file: string,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: counter });
  // The frontmatter starts on the line after the opening dashes.
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  const locate = (path: readonly PropertyKey[]): Place => at(keyOffset(parsed, path));
  const syntax: Finding[] = parsed.errors.map(({ pos, message }) =>
    findingAt(at(pos[0]), 'yaml-syntax', { fault: message.split('\n')[0] ?? '' }),
  );
  visitYaml(parsed, {
    Alias: (_, { range, source }) => {
      syntax.push(findingAt(at(range?.[0] ?? 0), 'yaml-alias', { name: source }));
    },
  });
  if (syntax.length > 0) return { value: null, findings: syntax, locate };
  const raw: unknown = parsed.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, findings: [], locate };
  const findings = toSchemaFindings(result.error, locate, (path) => valueIn(raw, path), schemaFields(schema));
  return { value: null, findings, locate };
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
