import { findNodeAtLocation, type Node, parse, parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { createLineIndex } from '../text/line-index.ts';
import { type PlaceAt, toJsonSyntax } from './json-faults.ts';
import { scanJson } from './json-scan.ts';
import { isNestedTooDeep } from './nesting.ts';
import { toTyped, type Typed } from './typed.ts';
import { toSchemaFindings } from './zod-findings.ts';

type Issue = z.core.$ZodIssue;

/** What came of parsing one file: its value as far as it could be read, and the place of every path in it. */
export interface Parsed<Value> {
  /** In the types of the schema, though perhaps wrong: `findings` tells. Null where the syntax cannot be read. */
  readonly value: Value | null;
  /** False where something is missing, so that nobody can say what the file would hold. */
  readonly isWhole: boolean;
  readonly findings: readonly Finding[];
  readonly locate: (path: readonly PropertyKey[]) => Place;
}

/** Parses and validates a JSON file; everything wrong with it becomes a finding at its line and column. */
export function parseJson<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): Parsed<z.output<Schema>> {
  if (!isNestedTooDeep(text)) return parseWithin(text, file, schema);
  const start = { file, line: 1, column: 1 };
  const findings = [findingAt(start, 'file-too-deep', null)];
  return { value: null, isWhole: false, findings, locate: () => start };
}

function parseWithin<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const lineAt = createLineIndex(text);
  const placeAt: PlaceAt = (offset) => ({ file, ...lineAt(offset) });
  // The tree of a file is some twenty times the size of its text and only tells where a fault stands.
  let tree: Node | null = null;
  const locate = (path: readonly PropertyKey[]): Place => {
    tree ??= parseTree(text) ?? null;
    return { ...placeAt(offsetOf(tree, path)), path };
  };
  const { errors, repeated } = scanJson(text);
  const syntax = toJsonSyntax(text, errors, placeAt);
  if (!syntax.isReadable) return { value: null, isWhole: false, findings: syntax.findings, locate };
  const twice = repeated.map(({ field, offset, first }) =>
    findingAt(placeAt(offset), 'json-field-twice', { field, first: placeAt(first) }),
  );
  const raw: unknown = errors.length === 0 ? JSON.parse(text) : parse(text);
  return { ...validate(raw, schema, locate, [...syntax.findings, ...twice]), locate };
}

/** Holds data against its schema; where it does not fit, its value is brought into the schema's types. */
export function validate<Schema extends z.ZodType>(
  raw: unknown,
  schema: Schema,
  locate: (path: readonly PropertyKey[]) => Place,
  syntax: readonly Finding[],
): Omit<Parsed<z.output<Schema>>, 'locate'> {
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, isWhole: true, findings: syntax };
  const typed = toTyped(schema, raw);
  const findings = toSchemaFindings(allIssues(result.error.issues, typed, schema), locate, raw, schema);
  // `toTyped` has walked the schema: what it gives has the schema's types.
  const value = typed.value as z.output<Schema>;
  return { value, isWhole: typed.isWhole, findings: [...syntax, ...findings] };
}

/**
 * The issues of the raw value, and those that a schema tells only of a value of the right types: what fields say
 * together. Where something is missing nobody can tell.
 */
function allIssues(issues: readonly Issue[], { value, isWhole }: Typed, schema: z.ZodType): readonly Issue[] {
  if (!isWhole) return issues;
  const told = new Set(issues.map(({ path }) => path.join('.')));
  const later = schema.safeParse(value).error?.issues ?? [];
  return [...issues, ...later.filter(({ path }) => !told.has(path.join('.')))];
}

function offsetOf(tree: Node | null, path: readonly PropertyKey[]): number {
  if (tree === null) return 0;
  const segments = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  for (let length = segments.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}
