import type { z } from 'zod';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import {
  type FieldFacts,
  type FieldType,
  type Refusal,
  refusals,
} from '../schema/findings/schema-findings.ts';
import { findNearest } from '../text/nearest.ts';
import { isNullable, schemaFields } from './schema-fields.ts';

/** Finds the place in a file of the value at a path; of its nearest parent where the value itself is missing. */
export type LocatePath = (path: readonly PropertyKey[]) => Place;

const fieldTypes: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'group',
  record: 'group',
  null: 'null',
};

/** Turns what a schema found wrong into findings: where, what was found, what was expected. */
export function toSchemaFindings(
  issues: readonly z.core.$ZodIssue[],
  locate: LocatePath,
  raw: unknown,
  schema: z.ZodType,
): readonly Finding[] {
  const knownFields = schemaFields(schema);
  // The right name of a field that is written wrongly is not missing.
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => {
          const nearest = findNearest(key, knownFields);
          meant.add([...issue.path, nearest].join('.'));
          return findingAt(locate([...issue.path, key]), 'field-unknown', { field: key, nearest });
        })
      : [],
  );
  const others = issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('.')))
    .map((issue) => toFinding(issue, locate, raw, schema));
  return [...unknown, ...others];
}

function toFinding(issue: z.core.$ZodIssue, locate: LocatePath, raw: unknown, schema: z.ZodType): Finding {
  const place = locate(issue.path);
  const found = valueIn(raw, issue.path);
  const facts: FieldFacts = {
    field: issue.path.map(String).join('.'),
    found,
    mayBeNull: isNullable(schema, issue.path),
  };
  if (isRefusal(issue.message)) return findingAt(place, issue.message, facts);
  switch (issue.code) {
    case 'invalid_key': {
      const [key] = issue.path.slice(-1);
      const [inner] = issue.issues;
      const code = inner !== undefined && isRefusal(inner.message) ? inner.message : 'value-refused';
      return findingAt(place, code, { ...facts, found: key });
    }
    case 'invalid_type': {
      const expected = fieldTypes[issue.expected] ?? 'other';
      return found === undefined
        ? findingAt(place, 'field-missing', { ...facts, expected, allowed: [] })
        : findingAt(place, 'field-type', { ...facts, expected });
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (found === undefined) {
        return findingAt(place, 'field-missing', { ...facts, expected: 'text', allowed });
      }
      const nearest = findNearest(String(found), allowed);
      return findingAt(place, 'value-unlisted', { ...facts, allowed, nearest });
    }
    case 'too_small': {
      const least = String(issue.minimum);
      return issue.origin === 'array'
        ? findingAt(place, 'list-too-short', { ...facts, least })
        : findingAt(place, 'value-too-small', { ...facts, least });
    }
    case 'too_big': {
      const most = String(issue.maximum);
      return typeof found === 'string'
        ? findingAt(place, 'text-too-long', { ...facts, most, length: found.length })
        : findingAt(place, 'value-too-large', { ...facts, most });
    }
    default:
      return findingAt(place, 'value-refused', facts);
  }
}

/** The value at a path of plain data; undefined where there is none. */
function valueIn(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

function isRefusal(message: string): message is Refusal {
  return refusals.some((refusal) => refusal === message);
}
