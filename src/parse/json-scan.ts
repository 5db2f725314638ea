import { type ParseError, visit } from 'jsonc-parser';

/** A field that stands twice in one group of a JSON text: both its places, as offsets. */
export interface RepeatedField {
  readonly field: string;
  readonly offset: number;
  readonly first: number;
}

/** What can be wrong with a JSON text before anybody asks what it says. */
export interface JsonScan {
  readonly errors: readonly ParseError[];
  readonly repeated: readonly RepeatedField[];
}

/** Reads through a JSON text once and keeps nothing of it but its faults. */
export function scanJson(text: string): JsonScan {
  const errors: ParseError[] = [];
  const repeated: RepeatedField[] = [];
  const open: Map<string, number>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => {
        open.push(new Map());
      },
      onObjectProperty: (field, offset) => {
        const fields = open.at(-1);
        const first = fields?.get(field);
        if (first === undefined) fields?.set(field, offset);
        else repeated.push({ field, offset, first });
      },
      onObjectEnd: () => {
        open.pop();
      },
      onError: (error, offset, length) => {
        errors.push({ error, offset, length });
      },
    },
    { disallowComments: true },
  );
  return { errors, repeated };
}
