import type { z } from 'zod';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { type FieldType, type Refusal, refusals } from '../schema/findings/schema-findings.ts';
import { findNearest } from '../text/nearest.ts';

/** Finds the place in a file of the value at a path; of its nearest parent where the value itself is missing. */
export type LocatePath = (path: readonly PropertyKey[]) => Place;

/** Finds the authored value at a path, for the message. */
export type ValueAt = (path: readonly PropertyKey[]) => unknown;

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
  error: z.ZodError,
  locate: LocatePath,
  valueAt: ValueAt,
  knownFields: readonly string[],
): readonly Finding[] {
  return error.issues.flatMap((issue): readonly Finding[] => {
    if (issue.code !== 'unrecognized_keys') return [toFinding(issue, locate, valueAt)];
    return issue.keys.map((key) =>
      findingAt(locate([...issue.path, key]), 'field-unknown', {
        field: key,
        nearest: findNearest(key, knownFields),
      }),
    );
  });
}

function toFinding(issue: z.core.$ZodIssue, locate: LocatePath, valueAt: ValueAt): Finding {
  const place = locate(issue.path);
  const field = issue.path.map(String).join('.');
  const found = valueAt(issue.path);
  if (isRefusal(issue.message)) return findingAt(place, issue.message, { field, found });
  switch (issue.code) {
    case 'invalid_type': {
      const expected = fieldTypes[issue.expected] ?? 'other';
      return found === undefined
        ? findingAt(place, 'field-missing', { field, expected })
        : findingAt(place, 'field-type', { field, found, expected });
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const nearest = findNearest(String(found), allowed);
      return findingAt(place, 'value-unlisted', { field, found, allowed, nearest });
    }
    case 'too_small': {
      const least = String(issue.minimum);
      return issue.origin === 'array'
        ? findingAt(place, 'list-too-short', { field, found, least })
        : findingAt(place, 'value-too-small', { field, found, least });
    }
    case 'too_big': {
      const most = String(issue.maximum);
      return typeof found === 'string'
        ? findingAt(place, 'text-too-long', { field, found, most, length: found.length })
        : findingAt(place, 'value-too-large', { field, found, most });
    }
    default:
      return findingAt(place, 'value-refused', { field, found });
  }
}

function isRefusal(message: string): message is Refusal {
  return refusals.some((refusal) => refusal === message);
}
