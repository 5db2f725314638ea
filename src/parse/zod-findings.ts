import { z } from 'zod';
import type { Finding, Place } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';

/** Finds the place in a file of the value at a path; of its nearest parent where the value itself is missing. */
export type LocatePath = (path: readonly PropertyKey[]) => Place;

/** Finds the authored value at a path, for the message. */
export type ValueAt = (path: readonly PropertyKey[]) => unknown;

/** Parse settings under which zod's own messages, too, are in Vietnamese. */
export const inVietnamese: z.core.ParseContext<z.core.$ZodIssue> = { error: z.locales.vi().localeError };

const typeNames: Record<string, string> = {
  string: 'một đoạn chữ',
  number: 'một con số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách [ ]',
  object: 'một nhóm trường { }',
  record: 'một nhóm trường { }',
  null: 'null',
};

/** Tells an editor, in Vietnamese, what a schema found wrong: where, what was found, what was expected. */
export function toSchemaFindings(
  error: z.ZodError,
  locate: LocatePath,
  valueAt: ValueAt,
  knownFields: readonly string[],
): readonly Finding[] {
  return error.issues.flatMap((issue) =>
    describeIssue(issue, valueAt, knownFields).map(({ path, message, fix }) => ({
      ...locate(path),
      rule: 'schema',
      message,
      fix,
    })),
  );
}

interface Described {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string | null;
}

function describeIssue(
  issue: z.core.$ZodIssue,
  valueAt: ValueAt,
  knownFields: readonly string[],
): readonly Described[] {
  const { path } = issue;
  const field = path.length === 0 ? 'tệp' : `“${path.map(String).join('.')}”`;
  const found = quote(valueAt(path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const nearest = findNearest(key, knownFields);
        return {
          path: [...path, key],
          message: `trường “${key}” không có trong khuôn dạng.`,
          fix: nearest === null ? 'Xóa trường này.' : `Có phải bạn muốn viết “${nearest}”?`,
        };
      });
    case 'invalid_type': {
      const expected = typeNames[issue.expected] ?? issue.expected;
      const message =
        valueAt(path) === undefined
          ? `thiếu trường ${field} (cần ${expected}).`
          : `${field} sai kiểu (tìm thấy ${found}; cần ${expected}).`;
      return [{ path, message, fix: null }];
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const nearest = findNearest(String(valueAt(path)), allowed);
      return [
        {
          path,
          message: `${field} nhận giá trị không có trong danh sách (tìm thấy ${found}; cần một trong: ${allowed.join(', ')}).`,
          fix: nearest === null ? null : `Có phải bạn muốn viết “${nearest}”?`,
        },
      ];
    }
    default:
      return [{ path, message: `${field} không hợp lệ (tìm thấy ${found}): ${issue.message}.`, fix: null }];
  }
}

function quote(value: unknown): string {
  if (value === undefined) return 'không có gì';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
