import { z } from 'zod';

/** Whether the schema takes null at a path. */
export function isNullable(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return path.reduce<unknown>(fieldAt, schema) instanceof z.ZodNullable;
}

function fieldAt(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodNullable) return fieldAt(schema.unwrap(), key);
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodTuple ? (schema.def.items[Number(key)] ?? schema.def.rest) : undefined;
}

/** Every field name a schema knows, at any depth; used to suggest the field an editor meant. */
export function schemaFields(schema: z.ZodType): readonly string[] {
  const fields = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (typeof node === 'object' && node !== null) {
      if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
        for (const name of Object.keys(node.properties)) fields.add(name);
      }
      for (const value of Object.values(node)) visit(value);
    }
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...fields];
}
