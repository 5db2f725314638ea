import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { z } from 'zod';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { createLineIndex } from '../text/line-index.ts';
import { schemaFields } from './schema-fields.ts';
import { toSchemaFindings } from './zod-findings.ts';

/** What came of parsing one file: a value only when nothing was wrong, and the place of every path in it. */
export interface Parsed<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
  readonly locate: (path: readonly PropertyKey[]) => Place;
}

/** Parses and validates a JSON file; everything wrong with it becomes a finding at its line and column. */
export function parseJson<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const lineAt = createLineIndex(text);
  const placeAt = (offset: number): Place => ({ file, ...lineAt(offset) });
  const locate = (path: readonly PropertyKey[]): Place => placeAt(offsetOf(tree, path));
  const syntax: readonly Finding[] = errors.map(({ offset, error }) =>
    findingAt(placeAt(offset), 'json-syntax', { fault: printParseErrorCode(error) }),
  );
  if (syntax.length > 0 || tree === undefined) return { value: null, findings: syntax, locate };
  const duplicates = findDuplicateKeys(tree, placeAt);
  const raw: unknown = getNodeValue(tree);
  const result = schema.safeParse(raw);
  if (result.success && duplicates.length === 0) return { value: result.data, findings: [], locate };
  const valueAt = (path: readonly PropertyKey[]): unknown => valueIn(raw, path);
  const findings = result.success
    ? []
    : toSchemaFindings(result.error, locate, valueAt, schemaFields(schema));
  return { value: null, findings: [...duplicates, ...findings], locate };
}

/** The value at a path of plain data; undefined where there is none. */
export function valueIn(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

function offsetOf(tree: Node | undefined, path: readonly PropertyKey[]): number {
  if (tree === undefined) return 0;
  const segments = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  for (let length = segments.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

function findDuplicateKeys(node: Node, placeAt: (offset: number) => Place): readonly Finding[] {
  const findings: Finding[] = [];
  if (node.type === 'object') {
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const field = String(property.children?.[0]?.value);
      if (seen.has(field)) {
        findings.push(findingAt(placeAt(property.offset), 'json-field-twice', { field }));
      }
      seen.add(field);
    }
  }
  for (const child of node.children ?? []) findings.push(...findDuplicateKeys(child, placeAt));
  return findings;
}
